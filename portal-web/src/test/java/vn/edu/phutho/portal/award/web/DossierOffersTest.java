package vn.edu.phutho.portal.award.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import vn.edu.phutho.portal.award.dossier.DossierAct;
import vn.edu.phutho.portal.award.dossier.DossierState;
import vn.edu.phutho.portal.platform.web.ActOffer;
import vn.edu.phutho.portal.platform.web.route.Addresses;

/** Whose acts the panel shows, in which order, and why one cannot be done. */
class DossierOffersTest {

    private static final Addresses TO = new Addresses();

    private static SomeDossier refusingAll(DossierState state, boolean own) {
        return SomeDossier.at(state, own)
                .refuses(DossierAct.SUBMIT, "award.submit.performer")
                .refuses(DossierAct.RETURN, "award.return.performer")
                .refuses(DossierAct.PROPOSE, "award.propose.performer")
                .refuses(DossierAct.WITHDRAW, "award.withdraw.performer");
    }

    @Test
    void ownersAreToldWhyTheyCannotDoWhatOwnersDo() {
        assertThat(DossierOffers.of(refusingAll(DossierState.SUBMITTED, true).details(), TO))
                .extracting(ActOffer::act)
                .containsExactly("SUBMIT", "WITHDRAW");
    }

    @Test
    void othersAreToldWhyTheyCannotDoWhatReviewersDo() {
        assertThat(DossierOffers.of(refusingAll(DossierState.SUBMITTED, false).details(), TO))
                .extracting(ActOffer::act)
                .containsExactly("RETURN", "PROPOSE");
    }

    @Test
    void ofAnEndedDossierNothingIsSaid() {
        assertThat(DossierOffers.of(refusingAll(DossierState.AWARDED, true).details(), TO))
                .isEmpty();
        assertThat(DossierOffers.of(refusingAll(DossierState.WITHDRAWN, false).details(), TO))
                .isEmpty();
    }

    @Test
    void whatCanBeDoneComesFirstAndThePrimaryActBeforeAll() {
        assertThat(DossierOffers.of(
                        SomeDossier.at(DossierState.SUBMITTED, false)
                                .refuses(DossierAct.SUBMIT, "award.submit.state")
                                .allows(DossierAct.WITHDRAW, DossierAct.RETURN, DossierAct.PROPOSE)
                                .details(),
                        TO))
                .extracting(ActOffer::act, ActOffer::family)
                .containsExactly(tuple("PROPOSE", "primary"), tuple("RETURN", "plain"), tuple("WITHDRAW", "danger"));
    }

    @Test
    void everyReasonIsTold() {
        ActOffer submit = DossierOffers.of(
                        SomeDossier.at(DossierState.DRAFT, true)
                                .refuses(DossierAct.SUBMIT, "award.report.dutiesMissing", "award.report.resultsMissing")
                                .details(),
                        TO)
                .get(0);
        assertThat(submit.offered()).isFalse();
        assertThat(submit.reason().split("(?<=\\.) ")).hasSizeGreaterThan(3);
    }

    @Test
    void decisionsAreMadeElsewhereAndNothingElseIsSaidToWhoeverDecides() {
        SomeDossier decided = SomeDossier.at(DossierState.PROPOSED, false)
                .refuses(DossierAct.RETURN, "award.return.state")
                .refuses(DossierAct.PROPOSE, "award.propose.state")
                .allows(DossierAct.DECIDE);
        long id = decided.details().head().id();
        assertThat(DossierOffers.of(decided.details(), TO))
                .extracting(ActOffer::act, ActOffer::href, ActOffer::dialog, ActOffer::family)
                .containsExactly(tuple("DECIDE", "/awards/decisions/review?pick=" + id, null, "primary"));
    }

    @Test
    void othersAreNotToldOfDecisions() {
        assertThat(DossierOffers.of(
                        SomeDossier.at(DossierState.PROPOSED, false)
                                .refuses(DossierAct.RETURN, "award.return.state")
                                .refuses(DossierAct.DECIDE, "award.decide.performer")
                                .details(),
                        TO))
                .extracting(ActOffer::act)
                .containsExactly("RETURN");
    }

    @Test
    void whateverElseIsAllowedIsOffered() {
        EnumSet<DossierAct> here = EnumSet.complementOf(EnumSet.of(DossierAct.OPEN, DossierAct.DECIDE));
        assertThat(DossierOffers.of(
                        SomeDossier.at(DossierState.SUBMITTED, true)
                                .allows(here.toArray(DossierAct[]::new))
                                .details(),
                        TO))
                .extracting(ActOffer::act)
                .containsExactlyInAnyOrderElementsOf(
                        here.stream().map(Enum::name).toList());
    }
}
