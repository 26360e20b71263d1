package vn.edu.phutho.portal.award.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.edu.phutho.portal.account.application.Injected;
import vn.edu.phutho.portal.award.dossier.DossierMoved;
import vn.edu.phutho.portal.notice.NewNotice;
import vn.edu.phutho.portal.notice.application.NoticeService;
import vn.edu.phutho.portal.shared.DomainEvent;

/** Whom each move of a dossier is told, and for whom it then waits. */
class DossierNoticesTest {

    private final OneDossier dossier = new OneDossier();
    private final List<String> told = new ArrayList<>();

    private final DossierNotices notices =
            Injected.into(new DossierNotices(), dossier, OneDossier.rules(), new NoticeService() {
                @Override
                public void tell(NewNotice notice) {
                    told.add(notice.personId() + " " + notice.kind() + (notice.waiting() ? " waits" : ""));
                }

                @Override
                public void settle(String subject) {
                    told.add("settled");
                }
            });

    private List<String> read(int entry) {
        notices.read(new DomainEvent(
                DossierMoved.KIND, "award.dossier/1/" + entry, Map.of("dossier", "1", "entry", "" + entry)));
        return told;
    }

    @Test
    void whatIsHandedInWaitsForWhoReviews() {
        dossier.submitted();
        assertThat(read(2)).containsExactly("settled", "11 award.dossier.submitted waits");
    }

    @Test
    void whatIsReturnedWaitsForItsOwner() {
        dossier.submitted().returned();
        assertThat(read(3)).containsExactly("settled", "13 award.dossier.returned waits");
    }

    @Test
    void whatIsProposedWaitsForWhoDecidesAndItsOwnerKnows() {
        dossier.submitted().proposed();
        assertThat(read(3)).containsExactly("settled", "1 award.dossier.toDecide waits", "13 award.dossier.proposed");
    }

    @Test
    void whatIsDecidedWaitsForNobody() {
        dossier.submitted().proposed().decided();
        assertThat(read(4)).containsExactly("settled", "13 award.dossier.decided");
    }

    /** The outbox may be late: nobody is to be asked for what has been done meanwhile. */
    @Test
    void whatHasMovedOnWaitsForNobody() {
        dossier.submitted().proposed();
        assertThat(read(2)).containsExactly("settled", "11 award.dossier.submitted");
    }

    @Test
    void whatIsWithdrawnIsOnlySettled() {
        dossier.submitted().withdrawn();
        assertThat(read(3)).containsExactly("settled");
    }

    @Test
    void nothingElseIsRead() {
        assertThat(notices.wants(DossierMoved.KIND)).isTrue();
        assertThat(notices.wants("news.changed")).isFalse();
    }
}
