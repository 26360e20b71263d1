package vn.edu.phutho.portal.award.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.edu.phutho.portal.account.RoleName;
import vn.edu.phutho.portal.award.book.AwardBook;
import vn.edu.phutho.portal.award.book.AwardRecord;
import vn.edu.phutho.portal.award.book.Decision;
import vn.edu.phutho.portal.award.book.DecisionNumber;
import vn.edu.phutho.portal.award.dossier.Actor;
import vn.edu.phutho.portal.award.dossier.Dossier;
import vn.edu.phutho.portal.award.dossier.DossierRepository;
import vn.edu.phutho.portal.platform.audit.AuditSubject;
import vn.edu.phutho.portal.platform.audit.Audited;
import vn.edu.phutho.portal.platform.idempotency.IdempotencyService;
import vn.edu.phutho.portal.platform.outbox.OutboxService;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;
import vn.edu.phutho.portal.shared.Fault;
import vn.edu.phutho.portal.shared.InvalidInputException;
import vn.edu.phutho.portal.shared.NotFoundException;
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
        Decision decision = decision(paper, chosen, actor);
        Instant now = clock.instant();
        for (Dossier dossier : chosen) {
            var capacities = rules.standing(dossier).of(actor);
            if (!rules.mayRead(dossier, capacities, actor)) {
                throw new NotFoundException("award.dossier.notFound");
            }
            var situation = rules.situation(dossier, actor, capacities, dossier.workingReport());
            outbox.tell(dossier.decide(situation, actor, now, versions.get(dossier.getId())));
        }
        book.add(decision);
        enter(decision, chosen);
    }

    /** In the order of their ids, so that two who decide at once do not wait for each other. */
    private List<Dossier> locked(Map<Long, Long> versions) {
        List<Dossier> chosen = new ArrayList<>();
        new TreeMap<>(versions).keySet().forEach(id -> chosen.add(dossiers.getForUpdate(id)));
        return chosen;
    }

    private Decision decision(SignedPaper paper, List<Dossier> chosen, Actor actor) {
        List<Fault> faults = new ArrayList<>();
        DecisionNumber number = null;
        try {
            number = DecisionNumber.of(paper.number());
        } catch (InvalidInputException wrong) {
            faults.addAll(wrong.faults());
        }
        if (paper.signedOn() == null) {
            faults.add(new Fault("date", Refusal.of("award.decision.dateMissing")));
        } else if (number != null && book.has(number, paper.signedOn().getYear())) {
            faults.add(new Fault(
                    "number",
                    Refusal.of(
                            "award.decision.numberTaken",
                            number.text(),
                            paper.signedOn().getYear())));
        }
        InvalidInputException.throwIfAny(faults);
        return Decision.record(
                number,
                paper.signedOn(),
                newestProposal(chosen),
                LocalDate.now(clock),
                new Decision.Signer(actor.personId(), actor.name()),
                clock.instant());
    }

    private LocalDate newestProposal(List<Dossier> chosen) {
        return chosen.stream()
                .map(Dossier::getStateSince)
                .max(Comparator.naturalOrder())
                .map(moment -> LocalDate.ofInstant(moment, clock.getZone()))
                .orElseThrow();
    }

    private void enter(Decision decision, List<Dossier> chosen) {
        List<Dossier> inOrder = chosen.stream()
                .sorted(Comparator.comparingInt(
                                (Dossier dossier) -> dossier.getUnit().getPosition())
                        .thenComparing(dossier -> dossier.getPerson().getSortKey())
                        .thenComparing(Dossier::getId))
                .toList();
        for (int i = 0; i < inOrder.size(); i++) {
            book.add(new AwardRecord(decision, i + 1, inOrder.get(i)));
        }
    }

    /**
     * Number and date of a paper as somebody typed them.
     *
     * @param number as typed
     * @param signedOn the day, or null when none was typed
     */
    public record SignedPaper(String number, LocalDate signedOn) {}
}
