package vn.edu.phutho.portal.award.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.edu.phutho.portal.award.dossier.Dossiers.DECIDES;
import static vn.edu.phutho.portal.award.dossier.Dossiers.HEAD;
import static vn.edu.phutho.portal.award.dossier.Dossiers.NOW;
import static vn.edu.phutho.portal.award.dossier.Dossiers.OWNER;
import static vn.edu.phutho.portal.award.dossier.Dossiers.SEAT;
import static vn.edu.phutho.portal.award.dossier.Dossiers.situation;

import java.util.Map;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import vn.edu.phutho.portal.award.catalogue.ReviewRoute;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;
import vn.edu.phutho.portal.shared.DomainEvent;
import vn.edu.phutho.portal.shared.Fault;
import vn.edu.phutho.portal.shared.InvalidInputException;
import vn.edu.phutho.portal.shared.Refusal;
import vn.edu.phutho.portal.shared.StaleDataException;

/** The life of a dossier. */
class DossierTest {

    private static final ReturnReason REASON = ReturnReason.of("Bổ sung số lớp đã dạy ở mục II.", 20);

    private final Dossier dossier = Dossiers.opened();

    private void submit() {
        dossier.submit(SEAT, situation(dossier, Performer.OWNER), OWNER, NOW, dossier.getVersion());
    }

    private void propose() {
        dossier.propose(situation(dossier, Performer.UNIT_REVIEWER), HEAD, NOW, dossier.getVersion());
    }

    private void write(String results) {
        dossier.write(
                new Report(Map.of(ReportSection.RESULTS, results)), Set.of(Performer.OWNER), dossier.getVersion());
    }

    @Test
    void goesFromDraftToAwardWithItsWholeHistory() {
        submit();
        dossier.giveBack(REASON, situation(dossier, Performer.UNIT_REVIEWER), HEAD, NOW, 0);
        submit();
        propose();
        DomainEvent event = dossier.decide(situation(dossier, Performer.DECIDER), DECIDES, NOW, 0);
        assertThat(dossier.getState()).isEqualTo(DossierState.AWARDED);
        assertThat(dossier.getHistory())
                .extracting(DossierEntry::getAct)
                .containsExactly(
                        DossierAct.OPEN,
                        DossierAct.SUBMIT,
                        DossierAct.RETURN,
                        DossierAct.SUBMIT,
                        DossierAct.PROPOSE,
                        DossierAct.DECIDE);
        assertThat(dossier.getHistory().get(2).getReason()).isEqualTo(REASON.text());
        assertThat(dossier.getHistory().get(2).getActorName()).isEqualTo(HEAD.name());
        assertThat(dossier.getHistory()).extracting(DossierEntry::getPosition).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(dossier.proposal()).contains(dossier.getHistory().get(4));
        assertThat(event.kind()).isEqualTo(DossierMoved.KIND);
        assertThat(event.key()).endsWith("/6");
    }

    @Test
    void eachActIsToldWithTheLineOfTheHistoryThatHoldsIt() {
        assertTold(dossier.submit(SEAT, situation(dossier, Performer.OWNER), OWNER, NOW, 0), 2);
        assertTold(dossier.giveBack(REASON, situation(dossier, Performer.UNIT_REVIEWER), HEAD, NOW, 0), 3);
        assertTold(dossier.submit(SEAT, situation(dossier, Performer.OWNER), OWNER, NOW, 0), 4);
        assertTold(dossier.propose(situation(dossier, Performer.UNIT_REVIEWER), HEAD, NOW, 0), 5);
        assertTold(dossier.withdraw(situation(dossier, Performer.OWNER), OWNER, NOW, 0), 6);
    }

    private static void assertTold(DomainEvent event, int entry) {
        assertThat(event.kind()).isEqualTo(DossierMoved.KIND);
        assertThat(event.facts()).containsEntry("entry", String.valueOf(entry));
        DomainEvent stored = new DomainEvent(event.kind(), event.key(), Map.of("dossier", "7", "entry", "5"));
        assertThat(DossierMoved.of(stored)).isEqualTo(new DossierMoved(7, 5));
    }

    @Test
    void standsThereSinceTheActThatBroughtIt() {
        assertThat(dossier.getStateSince()).isEqualTo(NOW);
        dossier.submit(SEAT, situation(dossier, Performer.OWNER), OWNER, NOW.plusSeconds(60), 0);
        assertThat(dossier.getStateSince()).isEqualTo(NOW.plusSeconds(60));
        assertThat(dossier.getHistory().get(1).getTo()).isEqualTo(DossierState.SUBMITTED);
    }

    @Test
    void takesTheSeatOfTheDayItIsHandedIn() {
        Seat other = new Seat(SEAT.unit(), "Giảng viên chính");
        assertThat(dossier.getPost()).isEqualTo(SEAT.post());
        dossier.submit(other, situation(dossier, Performer.OWNER), OWNER, NOW, 0);
        assertThat(dossier.getPost()).isEqualTo("Giảng viên chính");
    }

    @Test
    void whoProposedIsWhoDidSoLast() {
        submit();
        assertThat(dossier.proposedBy(HEAD.personId())).isFalse();
        propose();
        assertThat(dossier.proposedBy(HEAD.personId())).isTrue();
        assertThat(dossier.proposedBy(OWNER.personId())).as("handed it in").isFalse();
    }

    @Test
    void whatIsWrittenAnewReplacesWhatWasWritten() {
        write("Dạy 8 lớp.");
        dossier.write(new Report(Map.of(ReportSection.DUTIES, "Giảng dạy.")), Set.of(Performer.OWNER), 0);
        assertThat(dossier.workingReport().text(ReportSection.RESULTS)).isEmpty();
        assertThat(dossier.workingReport().text(ReportSection.DUTIES)).isEqualTo("Giảng dạy.");
    }

    @Test
    void aFileIsAttachedOnce() {
        dossier.attach(5, Set.of(Performer.OWNER), NOW);
        dossier.attach(5, Set.of(Performer.OWNER), NOW.plusSeconds(1));
        dossier.attach(6, Set.of(Performer.OWNER), NOW);
        assertThat(dossier.getFiles()).extracting(AttachedFile::getFileId).containsExactly(5L, 6L);
        assertThat(dossier.getFiles()).extracting(AttachedFile::getAttachedAt).containsExactly(NOW, NOW);
        dossier.detach(5, Set.of(Performer.OWNER));
        assertThat(dossier.getFiles()).extracting(AttachedFile::getFileId).containsExactly(6L);
    }

    @Test
    void aFileIsHandedInWithTheDossierOnly() {
        dossier.attach(5, Set.of(Performer.OWNER), NOW);
        assertThat(dossier.getFilesHandedIn()).isEmpty();
        submit();
        assertThat(dossier.getFilesHandedIn())
                .extracting(AttachedFile::getFileId)
                .containsExactly(5L);
        dossier.giveBack(REASON, situation(dossier, Performer.UNIT_REVIEWER), HEAD, NOW, 0);
        dossier.attach(6, Set.of(Performer.OWNER), NOW.plusSeconds(1));
        assertThat(dossier.getFilesHandedIn())
                .extracting(AttachedFile::getFileId)
                .containsExactly(5L);
        assertThat(dossier.getFiles()).hasSize(2);
    }

    @Test
    void keepsEachSubmissionAsItWasHandedIn() {
        write("Dạy 8 lớp.");
        submit();
        dossier.giveBack(REASON, situation(dossier, Performer.UNIT_REVIEWER), HEAD, NOW, 0);
        write("Dạy 10 lớp, 240 tiết.");
        submit();
        assertThat(dossier.getSubmissions()).isEqualTo(2);
        assertThat(dossier.submittedReport(1).text(ReportSection.RESULTS)).isEqualTo("Dạy 8 lớp.");
        assertThat(dossier.submittedReport(2).text(ReportSection.RESULTS)).isEqualTo("Dạy 10 lớp, 240 tiết.");
        assertThat(dossier.workingReport()).isEqualTo(dossier.submittedReport(2));
        assertThat(dossier.submittedReport(1).text(ReportSection.DUTIES)).isEmpty();
    }

    @Test
    void canBeWrittenOnlyAsADraftAndOnlyByItsOwner() {
        assertThatThrownBy(() -> dossier.write(Report.empty(), Set.of(Performer.UNIT_REVIEWER), 0))
                .isInstanceOf(BusinessRuleViolation.class)
                .extracting(refused -> ((BusinessRuleViolation) refused).refusal())
                .isEqualTo(Refusal.of("award.write.performer"));
        submit();
        assertThatThrownBy(() -> write("Khác"))
                .extracting(refused -> ((BusinessRuleViolation) refused).refusal())
                .isEqualTo(Refusal.of("award.write.state"));
        assertThatThrownBy(() -> dossier.attach(7, Set.of(Performer.OWNER), NOW))
                .isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> dossier.detach(7, Set.of(Performer.OWNER))).isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void whoeverSawAnOlderVersionLearnsWhoDidWhat() {
        submit();
        assertThatThrownBy(() -> dossier.propose(situation(dossier, Performer.UNIT_REVIEWER), HEAD, NOW, 5))
                .isInstanceOf(StaleDataException.class)
                .extracting(refused -> ((StaleDataException) refused).refusal())
                .isEqualTo(Refusal.of("award.moved.submit", OWNER.name(), NOW));
        assertThatThrownBy(() -> dossier.write(Report.empty(), Set.of(Performer.OWNER), 5))
                .isInstanceOf(StaleDataException.class);
        assertThat(dossier.getState()).isEqualTo(DossierState.SUBMITTED);
    }

    @Test
    void handingInTellsEverythingThatIsMissing() {
        Situation nothingThere =
                new Situation(ReviewRoute.SHORT, DossierState.DRAFT, Set.of(Performer.OWNER), Dossiers.nothingThere());
        assertThatThrownBy(() -> dossier.submit(SEAT, nothingThere, OWNER, NOW, 0))
                .isInstanceOf(InvalidInputException.class)
                .extracting(refused -> ((InvalidInputException) refused).faults())
                .asInstanceOf(InstanceOfAssertFactories.list(Fault.class))
                .extracting(Fault::field)
                .containsExactly("duties", "results", "files");
    }

    @Test
    void aRefusedActLeavesNoTrace() {
        assertThatThrownBy(this::propose).isInstanceOf(BusinessRuleViolation.class);
        assertThat(dossier.getState()).isEqualTo(DossierState.DRAFT);
        assertThat(dossier.getHistory()).hasSize(1);
    }

    @Test
    void rulesAreNotAskedAboutAnotherSituation() {
        Situation other = situation(DossierState.SUBMITTED, Performer.UNIT_REVIEWER);
        assertThatThrownBy(() -> dossier.propose(other, HEAD, NOW, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void filesAreAttachedOnce() {
        dossier.attach(7, Set.of(Performer.OWNER), NOW);
        dossier.attach(7, Set.of(Performer.OWNER), NOW);
        dossier.attach(8, Set.of(Performer.OWNER), NOW);
        dossier.detach(7, Set.of(Performer.OWNER));
        assertThat(dossier.getFiles()).extracting(AttachedFile::getFileId).containsExactly(8L);
    }

    @Test
    void knowsWhoProposed() {
        assertThat(dossier.proposedBy(HEAD.personId())).isFalse();
        submit();
        propose();
        assertThat(dossier.proposedBy(HEAD.personId())).isTrue();
        assertThat(dossier.proposedBy(OWNER.personId())).isFalse();
    }

    @Test
    void makesRoomForAnotherWhenWithdrawn() {
        submit();
        dossier.withdraw(situation(dossier, Performer.OWNER), OWNER, NOW, 0);
        assertThat(dossier.getState().ended()).isTrue();
        assertThat(dossier).extracting("livingKey").isNull();
    }
}
