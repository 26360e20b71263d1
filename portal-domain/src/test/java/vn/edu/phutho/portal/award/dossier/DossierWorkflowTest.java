package vn.edu.phutho.portal.award.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.edu.phutho.portal.award.catalogue.EmulationPeriod;
import vn.edu.phutho.portal.award.catalogue.ReviewRoute;
import vn.edu.phutho.portal.award.dossier.Situation.Facts;
import vn.edu.phutho.portal.shared.Fault;
import vn.edu.phutho.portal.shared.Refusal;

/** Every state, act, capacity and fact against the procedure as the handbook prints it, written down here a second time. */
class DossierWorkflowTest {

    /** From, act, who, what must hold, to: rows D1, D3, D4, D7, D9, D18 on the route SHORT. */
    private static final String PROCEDURE = """
            -         OPEN     OWNER         period,noDuplicate    DRAFT
            DRAFT     SUBMIT   OWNER         period,report,files   SUBMITTED
            SUBMITTED RETURN   UNIT_REVIEWER -                     DRAFT
            SUBMITTED PROPOSE  UNIT_REVIEWER -                     PROPOSED
            SUBMITTED WITHDRAW OWNER         -                     WITHDRAWN
            PROPOSED  WITHDRAW OWNER         -                     WITHDRAWN
            PROPOSED  DECIDE   DECIDER       school,fourEyes       AWARDED
            """;

    private record Row(String from, String act, String who, Set<String> needs, String to) {

        static List<Row> all() {
            return PROCEDURE
                    .lines()
                    .map(line -> line.trim().split("\\s+"))
                    .map(Row::of)
                    .toList();
        }

        private static Row of(String[] parts) {
            Set<String> needs = parts[3].equals("-") ? Set.of() : Set.of(parts[3].split(","));
            return new Row(parts[0], parts[1], parts[2], needs, parts[4]);
        }
    }

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);

    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);

    private static final List<String> FACTS = List.of("period", "noDuplicate", "report", "files", "school", "fourEyes");

    /** Facts of which exactly those hold that a bit of the number stands for. */
    private static Facts facts(Set<String> holding) {
        return new Facts(
                holding.contains("period") ? LAST : LAST.plusDays(1),
                FIRST,
                LAST,
                !holding.contains("noDuplicate"),
                holding.contains("report") ? List.of() : List.of(ReportSection.DUTIES, ReportSection.RESULTS),
                holding.contains("files") ? 1 : 0,
                1,
                holding.contains("school"),
                !holding.contains("fourEyes"));
    }

    private static Set<String> holding(int bits) {
        Set<String> holding = new TreeSet<>();
        for (int i = 0; i < FACTS.size(); i++) {
            if ((bits >> i & 1) == 1) {
                holding.add(FACTS.get(i));
            }
        }
        return holding;
    }

    private static List<Set<Performer>> capacities() {
        List<Set<Performer>> all = new ArrayList<>();
        for (int bits = 0; bits < 1 << Performer.values().length; bits++) {
            Set<Performer> some = EnumSet.noneOf(Performer.class);
            for (Performer performer : Performer.values()) {
                if ((bits >> performer.ordinal() & 1) == 1) {
                    some.add(performer);
                }
            }
            all.add(some);
        }
        return all;
    }

    private static List<DossierState> states() {
        List<DossierState> states = new ArrayList<>(Arrays.asList(DossierState.values()));
        states.add(null);
        return states;
    }

    @ParameterizedTest
    @EnumSource(DossierAct.class)
    void anActIsAllowedExactlyWhereTheProcedureSaysSo(DossierAct act) {
        int allowed = 0;
        for (DossierState state : states()) {
            for (Set<Performer> capacities : capacities()) {
                for (int bits = 0; bits < 1 << FACTS.size(); bits++) {
                    allowed += judged(act, state, capacities, holding(bits)) ? 1 : 0;
                }
            }
        }
        assertThat(allowed).as("cases in which %s is allowed", act).isPositive();
    }

    private static boolean judged(DossierAct act, DossierState state, Set<Performer> capacities, Set<String> holding) {
        Verdict verdict =
                DossierWorkflow.judge(act, new Situation(ReviewRoute.SHORT, state, capacities, facts(holding)));
        String from = state == null ? "-" : state.name();
        Optional<Row> row = Row.all().stream()
                .filter(candidate ->
                        candidate.from().equals(from) && candidate.act().equals(act.name()))
                .findFirst();
        boolean person =
                row.filter(r -> capacities.contains(Performer.valueOf(r.who()))).isPresent();
        boolean expected = person && holding.containsAll(row.orElseThrow().needs());
        String which = act + " from " + from + " as " + capacities + " with " + holding;
        assertThat(verdict.allowed()).as(which).isEqualTo(expected);
        assertThat(verdict.mendable()).as(which).isEqualTo(person && !expected);
        assertThat(verdict.to())
                .as(which)
                .isEqualTo(expected ? DossierState.valueOf(row.orElseThrow().to()) : null);
        return expected;
    }

    @Test
    void everythingThatCanBeDoneIsJudgedInTheOrderOfTheProcedure() {
        assertThat(DossierWorkflow.judgeAll(Dossiers.situation(DossierState.SUBMITTED, Performer.UNIT_REVIEWER)))
                .filteredOn(Verdict::allowed)
                .extracting(Verdict::act)
                .containsExactly(DossierAct.RETURN, DossierAct.PROPOSE);
        assertThat(DossierWorkflow.judgeAll(Dossiers.situation(DossierState.DRAFT, Performer.DECIDER)))
                .hasSize(DossierAct.values().length - 1)
                .noneMatch(Verdict::allowed)
                .extracting(Verdict::act)
                .doesNotContain(DossierAct.OPEN);
    }

    @Test
    void everyGuardThatDoesNotHoldGivesItsReason() {
        Verdict verdict = judge(DossierAct.SUBMIT, DossierState.DRAFT, Performer.OWNER, Set.of());
        assertThat(verdict.reasons())
                .containsExactly(
                        Refusal.of("award.period.closed", LAST),
                        Refusal.of("award.report.dutiesMissing"),
                        Refusal.of("award.report.resultsMissing"),
                        Refusal.of("award.files.missing", 1, 0));
        assertThat(verdict.faults()).extracting(Fault::field).containsExactly("", "duties", "results", "files");
        assertThat(judge(DossierAct.OPEN, null, Performer.OWNER, Set.of("period"))
                        .reasons())
                .containsExactly(Refusal.of("award.dossier.duplicate"));
        assertThat(judge(DossierAct.DECIDE, DossierState.PROPOSED, Performer.DECIDER, Set.of())
                        .reasons())
                .containsExactly(Refusal.of("award.decide.level"), Refusal.of("award.decide.fourEyes"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-31, award.period.notYet, 2026-11-01",
        "2026-11-01,,",
        "2026-11-30,,",
        "2026-12-01, award.period.closed, 2026-11-30"
    })
    void aPeriodTakesDossiersFromItsFirstToItsLastDay(LocalDate day, String reason, LocalDate named) {
        Facts facts = new Facts(day, FIRST, LAST, false, List.of(), 0, 0, true, false);
        List<Refusal> reasons = DossierWorkflow.judge(
                        DossierAct.OPEN, new Situation(ReviewRoute.SHORT, null, Set.of(Performer.OWNER), facts))
                .reasons();
        assertThat(reasons).isEqualTo(reason == null ? List.of() : List.of(Refusal.of(reason, named)));
    }

    @Test
    void theReasonNamesThePlaceBeforeThePerson() {
        assertThat(judge(DossierAct.PROPOSE, DossierState.PROPOSED, Performer.OWNER, Set.of())
                        .reasons())
                .containsExactly(Refusal.of("award.propose.state"));
        assertThat(judge(DossierAct.PROPOSE, DossierState.SUBMITTED, Performer.OWNER, Set.of())
                        .reasons())
                .containsExactly(Refusal.of("award.propose.performer"));
    }

    private static Verdict judge(DossierAct act, DossierState state, Performer performer, Set<String> holding) {
        return DossierWorkflow.judge(act, new Situation(ReviewRoute.SHORT, state, Set.of(performer), facts(holding)));
    }

    @Test
    void everyActHasReasonsOfItsOwn() {
        assertThat(Arrays.stream(DossierAct.values()).map(DossierAct::wrongState))
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(DossierAct.values()).map(DossierAct::wrongPerformer))
                .doesNotHaveDuplicates();
        assertThat(Arrays.stream(DossierAct.values()).map(DossierAct::movedMeanwhile))
                .doesNotHaveDuplicates();
    }

    @Test
    void somebodyHoldsEveryDossierThatHasNotEnded() {
        for (DossierState state : DossierState.values()) {
            assertThat(DossierWorkflow.holder(state).isEmpty()).as(state.name()).isEqualTo(state.ended());
            DossierWorkflow.holder(state)
                    .ifPresent(holder -> assertThat(DossierWorkflow.rows())
                            .as("%s can act on %s", holder, state)
                            .anyMatch(row -> row.from() == state && row.performer() == holder));
        }
    }

    @Test
    void whoWaitsForADossierIsWhoHoldsIt() {
        assertThat(DossierWorkflow.waitingFor(Performer.OWNER)).containsExactly(DossierState.DRAFT);
        assertThat(DossierWorkflow.waitingFor(Performer.UNIT_REVIEWER)).containsExactly(DossierState.SUBMITTED);
        assertThat(DossierWorkflow.waitingFor(Performer.DECIDER)).containsExactly(DossierState.PROPOSED);
    }

    @Test
    void theWayPassesEveryStateButTheOneOutsideOfIt() {
        assertThat(DossierWorkflow.way(ReviewRoute.SHORT))
                .containsExactly(
                        DossierState.DRAFT, DossierState.SUBMITTED, DossierState.PROPOSED, DossierState.AWARDED);
    }

    @Test
    void everyHolderHasADay() {
        EmulationPeriod period = Dossiers.opened().getOffered().getPeriod();
        assertThat(DossierWorkflow.due(DossierState.DRAFT, period)).hasValue(period.getSubmitBy());
        assertThat(DossierWorkflow.due(DossierState.SUBMITTED, period)).hasValue(period.getProposeBy());
        assertThat(DossierWorkflow.due(DossierState.PROPOSED, period)).hasValue(period.getDecideBy());
        assertThat(DossierWorkflow.due(DossierState.AWARDED, period)).isEmpty();
        assertThat(DossierWorkflow.due(DossierState.WITHDRAWN, period)).isEmpty();
    }

    @Test
    void noTwoRowsAnswerTheSameQuestion() {
        assertThat(DossierWorkflow.rows())
                .extracting(row -> row.route() + " " + row.from() + " " + row.act())
                .doesNotHaveDuplicates();
    }

    /** A diagram drawn by hand would lie one day. */
    @Test
    void theDiagramOfTheDocumentationIsTheTable() throws Exception {
        String document = Files.readString(Path.of("..", "docs", "award-workflow.md"));
        assertThat(document).contains("```mermaid\n" + diagram() + "```");
    }

    private static String diagram() {
        StringBuilder lines = new StringBuilder("stateDiagram-v2\n");
        for (Transition row : DossierWorkflow.rows()) {
            lines.append("    %s --> %s: %s %s (%s)%n"
                    .formatted(
                            Objects.requireNonNullElse(row.from(), "[*]"),
                            row.to(),
                            row.row(),
                            row.act(),
                            row.performer())
                    .replace(System.lineSeparator(), "\n"));
        }
        for (DossierState state : DossierState.values()) {
            lines.append(state.ended() ? "    " + state + " --> [*]\n" : "");
        }
        return lines.toString();
    }
}
