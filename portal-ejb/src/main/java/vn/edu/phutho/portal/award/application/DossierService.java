package vn.edu.phutho.portal.award.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.edu.phutho.portal.award.catalogue.OfferedTitle;
import vn.edu.phutho.portal.award.dossier.Actor;
import vn.edu.phutho.portal.award.dossier.Dossier;
import vn.edu.phutho.portal.award.dossier.DossierRepository;
import vn.edu.phutho.portal.award.dossier.Performer;
import vn.edu.phutho.portal.award.dossier.Report;
import vn.edu.phutho.portal.award.dossier.ReturnReason;
import vn.edu.phutho.portal.award.dossier.Seat;
import vn.edu.phutho.portal.award.dossier.Situation;
import vn.edu.phutho.portal.document.application.FileQueries;
import vn.edu.phutho.portal.document.application.FileSummary;
import vn.edu.phutho.portal.organisation.OrgUnit;
import vn.edu.phutho.portal.organisation.Person;
import vn.edu.phutho.portal.organisation.application.OrganisationQueries;
import vn.edu.phutho.portal.organisation.application.PostHeld;
import vn.edu.phutho.portal.platform.audit.AuditSubject;
import vn.edu.phutho.portal.platform.audit.Audited;
import vn.edu.phutho.portal.platform.idempotency.IdempotencyService;
import vn.edu.phutho.portal.platform.outbox.OutboxService;
import vn.edu.phutho.portal.settings.SettingKey;
import vn.edu.phutho.portal.settings.application.SettingQueries;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;
import vn.edu.phutho.portal.shared.Faults;
import vn.edu.phutho.portal.shared.NotFoundException;

/**
 * What people do with a dossier. Each act loads it locked, asks the workflow, tells the outbox and stores, all in one
 * transaction; every attempt is audited. An act that comes twice with the same key is done once and the second time
 * answers as the first.
 */
@Stateless
@RolesAllowed("**")
public class DossierService {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private DossierRepository dossiers;

    @Inject
    private DossierRules rules;

    @Inject
    private Actors actors;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private FileQueries files;

    @Inject
    private OutboxService outbox;

    @Inject
    private IdempotencyService idempotency;

    @Inject
    private SettingQueries settings;

    @Inject
    private Clock clock;

    private Actor actor() {
        return actors.caller();
    }

    /**
     * Opens a dossier of the caller (D1).
     *
     * @param offeredTitleId what is proposed
     * @param key idempotency key
     * @return the dossier; the one there is when the key was used before
     */
    @Audited(value = "award.dossier.open", makes = "award.dossier")
    public long open(long offeredTitleId, String key) {
        boolean first = idempotency.first(key);
        Actor actor = actor();
        OfferedTitle offered = em.find(OfferedTitle.class, offeredTitleId);
        if (offered == null) {
            throw new NotFoundException("award.title.notOffered");
        }
        Person person = em.find(Person.class, actor.personId());
        if (!first) {
            return dossiers.living(offered, person)
                    .map(Dossier::getId)
                    .orElseThrow(() -> new NotFoundException("award.dossier.notFound"));
        }
        Situation situation = rules.beforeOpening(offered, person);
        Dossier dossier = Dossier.open(offered, person, seat(person), actor, situation, clock.instant());
        dossiers.add(dossier);
        return dossier.getId();
    }

    private Seat seat(Person person) {
        PostHeld held =
                organisation.postOf(person.getId()).orElseThrow(() -> new BusinessRuleViolation("award.open.noPost"));
        return new Seat(em.getReference(OrgUnit.class, held.unitId()), held.post());
    }

    /**
     * Keeps what the owner has written so far, and the files attached.
     *
     * @param seenVersion the version the owner's page was drawn from
     * @param key idempotency key
     */
    @Audited("award.dossier.write")
    public void write(@AuditSubject("award.dossier") long id, WrittenDossier written, long seenVersion, String key) {
        if (idempotency.first(key)) {
            keep(forUpdate(id), written, seenVersion);
        }
    }

    private void keep(Case now, WrittenDossier written, long seenVersion) {
        Dossier dossier = now.dossier();
        dossier.requireVersion(seenVersion); // first: another window may have attached the same files
        List<FileSummary> attachable = files.attachable(written.newFiles());
        dossier.write(written.report(), now.capacities(), seenVersion);
        attachable.forEach(file -> dossier.attach(file.id(), now.capacities(), clock.instant()));
    }

    /** Keeps what is written and takes a file out of the dossier. */
    @Audited("award.dossier.detach")
    public void detach(
            @AuditSubject("award.dossier") long id, WrittenDossier written, long fileId, long seenVersion, String key) {
        if (idempotency.first(key)) {
            Case now = forUpdate(id);
            keep(now, written, seenVersion);
            now.dossier().detach(fileId, now.capacities());
        }
    }

    /** Keeps what is written and hands the dossier in (D3). */
    @Audited("award.dossier.submit")
    public void submit(@AuditSubject("award.dossier") long id, WrittenDossier written, long seenVersion, String key) {
        if (idempotency.first(key)) {
            Case now = forUpdate(id);
            Dossier dossier = now.dossier();
            Seat seat = seat(dossier.getPerson()); // asked before anything changes: a query would store the half of it
            keep(now, written, seenVersion);
            Situation situation = situation(now, written.report());
            outbox.tell(dossier.submit(seat, situation, now.actor(), clock.instant(), seenVersion));
        }
    }

    /** Gives the dossier back to its owner (D4). */
    @Audited("award.dossier.return")
    public void giveBack(@AuditSubject("award.dossier") long id, String typedReason, long seenVersion, String key) {
        if (idempotency.first(key)) {
            Case now = forUpdate(id);
            ReturnReason reason = ReturnReason.of(typedReason, settings.intValue(SettingKey.AWARD_RETURN_REASON_MIN));
            outbox.tell(now.dossier().giveBack(reason, situation(now), now.actor(), clock.instant(), seenVersion));
        }
    }

    /** Proposes the dossier to the Principal (D7). */
    @Audited("award.dossier.propose")
    public void propose(@AuditSubject("award.dossier") long id, long seenVersion, String key) {
        if (idempotency.first(key)) {
            Case now = forUpdate(id);
            outbox.tell(now.dossier().propose(situation(now), now.actor(), clock.instant(), seenVersion));
        }
    }

    /**
     * Proposes several dossiers (D7): all of them, or none when one is refused.
     *
     * @param versions the dossiers with the version of each that the page was drawn from
     * @param key idempotency key
     */
    @Audited("award.dossier.propose")
    public void proposeAll(@AuditSubject("award.dossier") Map<Long, Long> versions, String key) {
        if (!idempotency.first(key)) {
            return;
        }
        if (versions.isEmpty()) {
            throw new BusinessRuleViolation("award.chosen.nothing");
        }
        Instant moment = clock.instant();
        // In the order of their ids, so that two who propose at once do not wait for each other; all is asked before
        // anything changes.
        Map<Case, Situation> chosen = new LinkedHashMap<>();
        new TreeMap<>(versions).keySet().stream().map(this::forUpdate).forEach(now -> chosen.put(now, situation(now)));
        Faults faults = new Faults();
        chosen.forEach((now, situation) -> {
            Dossier dossier = now.dossier();
            long seen = versions.get(dossier.getId());
            RefusedDossier.noted(
                    faults, dossier, () -> outbox.tell(dossier.propose(situation, now.actor(), moment, seen)));
        });
        faults.check();
    }

    /** Takes the dossier back for good (D9). */
    @Audited("award.dossier.withdraw")
    public void withdraw(@AuditSubject("award.dossier") long id, long seenVersion, String key) {
        if (idempotency.first(key)) {
            Case now = forUpdate(id);
            outbox.tell(now.dossier().withdraw(situation(now), now.actor(), clock.instant(), seenVersion));
        }
    }

    /** A dossier with who asks for it, and in which capacities. */
    private record Case(Dossier dossier, Actor actor, Set<Performer> capacities) {}

    private Case forUpdate(long id) {
        Actor actor = actor();
        Dossier dossier = dossiers.getForUpdate(id);
        return new Case(dossier, actor, rules.capacities(dossier, actor));
    }

    private Situation situation(Case now) {
        return situation(now, now.dossier().workingReport());
    }

    private Situation situation(Case now, Report report) {
        return rules.situation(now.dossier(), now.actor(), now.capacities(), report);
    }
}
