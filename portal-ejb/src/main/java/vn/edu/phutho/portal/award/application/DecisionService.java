package vn.edu.phutho.portal.award.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.edu.phutho.portal.account.RoleName;
import vn.edu.phutho.portal.award.book.AwardBook;
import vn.edu.phutho.portal.award.book.AwardRecord;
import vn.edu.phutho.portal.award.book.Decision;
import vn.edu.phutho.portal.award.book.DecisionNumber;
import vn.edu.phutho.portal.award.dossier.Actor;
import vn.edu.phutho.portal.award.dossier.Dossier;
import vn.edu.phutho.portal.award.dossier.DossierEntry;
import vn.edu.phutho.portal.award.dossier.DossierRepository;
import vn.edu.phutho.portal.platform.audit.AuditSubject;
import vn.edu.phutho.portal.platform.audit.Audited;
import vn.edu.phutho.portal.platform.idempotency.IdempotencyService;
import vn.edu.phutho.portal.platform.outbox.OutboxService;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;
import vn.edu.phutho.portal.shared.Faults;
import vn.edu.phutho.portal.shared.Refusal;

/** The Principal's decision on dossiers that units have proposed (D18): all of them by one paper, or none. */
@Stateless
@RolesAllowed({RoleName.PRINCIPAL, RoleName.VICE_PRINCIPAL})
public class DecisionService {

    @Inject
    private DossierRepository dossiers;

    @Inject
    private AwardBook book;

    @Inject
    private DossierRules rules;

    @Inject
    private Actors actors;

    @Inject
    private OutboxService outbox;

    @Inject
    private IdempotencyService idempotency;

    @Inject
    private Clock clock;

    /**
     * Awards the titles of the dossiers and enters them into the award book.
     *
     * @param paper number and date of the signed paper, as typed
     * @param versions the dossiers with the version of each that the page was drawn from
     * @param key idempotency key
     */
    @Audited("award.dossier.decide")
    public void decide(SignedPaper paper, @AuditSubject("award.dossier") Map<Long, Long> versions, String key) {
        if (!idempotency.first(key)) {
            return;
        }
        if (versions.isEmpty()) {
            throw new BusinessRuleViolation("award.chosen.nothing");
        }
        Actor actor = actors.caller();
        List<Dossier> chosen = locked(versions);
        Faults faults = new Faults();
        Optional<Decision> decision = faults.take("", () -> decision(paper, newestProposal(chosen), actor));
        for (Dossier dossier : chosen) {
            decide(dossier, actor, versions.get(dossier.getId()), faults);
        }
        faults.check();
        book.add(decision.orElseThrow());
        AwardRecord.lines(decision.orElseThrow(), chosen).forEach(book::add);
    }

    private void decide(Dossier dossier, Actor actor, long seenVersion, Faults faults) {
        var situation = rules.situation(dossier, actor, rules.capacities(dossier, actor), dossier.workingReport());
        RefusedDossier.noted(
                faults, dossier, () -> outbox.tell(dossier.decide(situation, actor, clock.instant(), seenVersion)));
    }

    /** In the order of their ids, so that two who decide at once do not wait for each other. */
    private List<Dossier> locked(Map<Long, Long> versions) {
        List<Dossier> chosen = new ArrayList<>();
        new TreeMap<>(versions).keySet().forEach(id -> chosen.add(dossiers.getForUpdate(id)));
        return chosen;
    }

    private Decision decision(SignedPaper paper, LocalDate earliest, Actor actor) {
        Faults faults = new Faults();
        Optional<DecisionNumber> number = faults.take("", () -> DecisionNumber.of(paper.number()));
        LocalDate day = paper.signedOn();
        number.filter(typed -> day != null && book.has(typed, day.getYear()))
                .ifPresent(typed ->
                        faults.add("number", Refusal.of("award.decision.numberTaken", typed.text(), day.getYear())));
        faults.take("", () -> Decision.checkedDay(day, earliest, LocalDate.now(clock)));
        faults.check();
        return Decision.record(
                number.orElseThrow(),
                day,
                earliest,
                LocalDate.now(clock),
                new Decision.Signer(actor.personId(), actor.name()),
                clock.instant());
    }

    /** The day of the newest proposal; a dossier that has ended meanwhile says nothing about it. */
    private LocalDate newestProposal(List<Dossier> chosen) {
        return chosen.stream()
                .filter(dossier -> !dossier.getState().ended())
                .flatMap(dossier -> dossier.proposal().stream())
                .map(DossierEntry::getDoneAt)
                .max(Comparator.naturalOrder())
                .map(moment -> LocalDate.ofInstant(moment, clock.getZone()))
                .orElse(LocalDate.MIN);
    }

    /**
     * Number and date of a paper as somebody typed them.
     *
     * @param number as typed
     * @param signedOn the day, or null when none was typed
     */
    public record SignedPaper(String number, LocalDate signedOn) {}
}
