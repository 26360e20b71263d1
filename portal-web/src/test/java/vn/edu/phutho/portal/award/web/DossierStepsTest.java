package vn.edu.phutho.portal.award.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.edu.phutho.portal.award.dossier.DossierState;
import vn.edu.phutho.portal.platform.web.Step;
import vn.edu.phutho.portal.platform.web.Step.State;

/** What lies behind a dossier, where it is, and what is ahead. */
class DossierStepsTest {

    private static List<State> places(List<Step> steps) {
        return steps.stream().map(Step::state).toList();
    }

    @Test
    void aDossierIsSomewhereOnItsWay() {
        List<Step> steps = DossierSteps.of(SomeDossier.at(DossierState.SUBMITTED, true)
                .reached(DossierState.DRAFT)
                .reached(DossierState.SUBMITTED)
                .details());
        assertThat(places(steps)).containsExactly(State.DONE, State.CURRENT, State.AHEAD, State.AHEAD);
        assertThat(steps)
                .extracting(Step::note)
                .satisfiesExactly(
                        note -> assertThat(note).contains("23/11/2026"),
                        note -> assertThat(note).contains("24/11/2026"),
                        note -> assertThat(note).isEmpty(),
                        note -> assertThat(note).isEmpty());
    }

    @Test
    void whatWasGivenBackHasItsWayAheadAgain() {
        List<Step> steps = DossierSteps.of(SomeDossier.at(DossierState.DRAFT, true)
                .reached(DossierState.DRAFT)
                .reached(DossierState.SUBMITTED)
                .reached(DossierState.DRAFT)
                .details());
        assertThat(places(steps)).containsExactly(State.CURRENT, State.AHEAD, State.AHEAD, State.AHEAD);
        assertThat(steps.get(0).note()).contains("25/11/2026");
        assertThat(steps.get(1).note()).as("is to be done again").isEmpty();
    }

    @Test
    void anAwardedDossierHasNothingAhead() {
        assertThat(places(DossierSteps.of(SomeDossier.at(DossierState.AWARDED, true)
                        .reached(DossierState.DRAFT)
                        .reached(DossierState.SUBMITTED)
                        .reached(DossierState.PROPOSED)
                        .reached(DossierState.AWARDED)
                        .details())))
                .containsOnly(State.DONE);
    }

    @Test
    void aWithdrawnDossierHasOnlyWhatLiesBehindIt() {
        List<Step> steps = DossierSteps.of(SomeDossier.at(DossierState.WITHDRAWN, true)
                .reached(DossierState.DRAFT)
                .reached(DossierState.SUBMITTED)
                .reached(DossierState.WITHDRAWN)
                .details());
        assertThat(places(steps)).containsExactly(State.DONE, State.DONE, State.AHEAD, State.AHEAD);
        assertThat(steps.get(1).note()).contains("24/11/2026");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WITHDRAWN")
    void everyOtherStateIsAPlaceOnTheWay(DossierState state) {
        List<State> places = places(
                DossierSteps.of(SomeDossier.at(state, true).reached(state).details()));
        State expected = state.ended() ? State.DONE : State.CURRENT;
        assertThat(places).contains(expected);
    }
}
