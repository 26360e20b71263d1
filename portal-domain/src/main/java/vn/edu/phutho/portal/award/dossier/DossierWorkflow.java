package vn.edu.phutho.portal.award.dossier;

import static vn.edu.phutho.portal.award.catalogue.ReviewRoute.SHORT;
import static vn.edu.phutho.portal.award.dossier.DossierState.AWARDED;
import static vn.edu.phutho.portal.award.dossier.DossierState.DRAFT;
import static vn.edu.phutho.portal.award.dossier.DossierState.PROPOSED;
import static vn.edu.phutho.portal.award.dossier.DossierState.SUBMITTED;
import static vn.edu.phutho.portal.award.dossier.DossierState.WITHDRAWN;
import static vn.edu.phutho.portal.award.dossier.Guard.FILES_ATTACHED;
import static vn.edu.phutho.portal.award.dossier.Guard.FOUR_EYES;
import static vn.edu.phutho.portal.award.dossier.Guard.NO_DUPLICATE;
import static vn.edu.phutho.portal.award.dossier.Guard.PERIOD_OPEN;
import static vn.edu.phutho.portal.award.dossier.Guard.REPORT_COMPLETE;
import static vn.edu.phutho.portal.award.dossier.Guard.SCHOOL_DECIDES;
import static vn.edu.phutho.portal.award.dossier.Performer.DECIDER;
import static vn.edu.phutho.portal.award.dossier.Performer.OWNER;
import static vn.edu.phutho.portal.award.dossier.Performer.UNIT_REVIEWER;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.edu.phutho.portal.award.catalogue.EmulationPeriod;
import vn.edu.phutho.portal.award.catalogue.ReviewRoute;
import vn.edu.phutho.portal.shared.Fault;
import vn.edu.phutho.portal.shared.Refusal;

/**
 * The procedure of a dossier as one table (domain.md 4.3.3). On the route SHORT no unit meeting is held, so D7 begins
 * where the dossier was handed in; D9 is open to the owner until the decision. Another route adds rows here and states,
 * nothing else. {@code docs/award-workflow.md} shows the same table as a diagram.
 */
public final class DossierWorkflow {

    private static final List<Transition> ROWS = List.of(
            new Transition("D1", SHORT, null, DossierAct.OPEN, OWNER, List.of(PERIOD_OPEN, NO_DUPLICATE), DRAFT),
            new Transition(
                    "D3",
                    SHORT,
                    DRAFT,
                    DossierAct.SUBMIT,
                    OWNER,
                    List.of(PERIOD_OPEN, REPORT_COMPLETE, FILES_ATTACHED),
                    SUBMITTED),
            new Transition("D4", SHORT, SUBMITTED, DossierAct.RETURN, UNIT_REVIEWER, List.of(), DRAFT),
            new Transition("D7", SHORT, SUBMITTED, DossierAct.PROPOSE, UNIT_REVIEWER, List.of(), PROPOSED),
            new Transition("D9", SHORT, SUBMITTED, DossierAct.WITHDRAW, OWNER, List.of(), WITHDRAWN),
            new Transition("D9", SHORT, PROPOSED, DossierAct.WITHDRAW, OWNER, List.of(), WITHDRAWN),
            new Transition(
                    "D18", SHORT, PROPOSED, DossierAct.DECIDE, DECIDER, List.of(SCHOOL_DECIDES, FOUR_EYES), AWARDED));

    private DossierWorkflow() {}

    static List<Transition> rows() {
        return ROWS;
    }

    /**
     * Whether an act can be done. Asked before, to draw the page, and again by {@link Dossier} when it is done.
     *
     * @return allowed; or refused with the place, else the person, else every guard that does not hold
     */
    public static Verdict judge(DossierAct act, Situation situation) {
        Optional<Transition> found = ROWS.stream()
                .filter(row -> row.act() == act
                        && row.route() == situation.route()
                        && Objects.equals(row.from(), situation.state()))
                .findFirst();
        if (found.isEmpty()) {
            return Verdict.refused(act, Refusal.of(act.wrongState()));
        }
        Transition row = found.get();
        if (!situation.capacities().contains(row.performer())) {
            return Verdict.refused(act, Refusal.of(act.wrongPerformer()));
        }
        List<Fault> faults = row.guards().stream()
                .flatMap(guard -> guard.faults(situation.facts()))
                .toList();
        return new Verdict(act, row.row(), faults.isEmpty() ? row.to() : null, faults);
    }

    /** The verdicts on everything that can be done with an opened dossier, in the order of the procedure. */
    public static List<Verdict> judgeAll(Situation situation) {
        return Arrays.stream(DossierAct.values())
                .filter(act -> act != DossierAct.OPEN)
                .map(act -> judge(act, situation))
                .toList();
    }

    /** Who is expected to act on a dossier that stands there; empty when it has ended. */
    public static Optional<Performer> holder(DossierState state) {
        return switch (state) {
            case DRAFT -> Optional.of(OWNER);
            case SUBMITTED -> Optional.of(UNIT_REVIEWER);
            case PROPOSED -> Optional.of(DECIDER);
            case WITHDRAWN, AWARDED -> Optional.empty();
        };
    }

    /** Where dossiers stand that wait for somebody in that capacity. */
    public static Set<DossierState> waitingFor(Performer performer) {
        return Arrays.stream(DossierState.values())
                .filter(state -> holder(state).filter(performer::equals).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The states that a dossier of that route passes when all goes well, in the order of the procedure. */
    public static List<DossierState> way(ReviewRoute route) {
        return ROWS.stream()
                .filter(row -> row.route() == route)
                .map(Transition::to)
                .filter(state -> state != WITHDRAWN)
                .distinct()
                .toList();
    }

    /** The day of the period by which whoever holds a dossier in that state is to act; empty when it has ended. */
    public static Optional<LocalDate> due(DossierState state, EmulationPeriod period) {
        return switch (state) {
            case DRAFT -> Optional.of(period.getSubmitBy());
            case SUBMITTED -> Optional.of(period.getProposeBy());
            case PROPOSED -> Optional.of(period.getDecideBy());
            case WITHDRAWN, AWARDED -> Optional.empty();
        };
    }
}
