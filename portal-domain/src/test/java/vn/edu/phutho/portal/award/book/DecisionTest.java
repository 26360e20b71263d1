package vn.edu.phutho.portal.award.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.edu.phutho.portal.award.dossier.Dossiers;
import vn.edu.phutho.portal.shared.Fault;
import vn.edu.phutho.portal.shared.InvalidInputException;
import vn.edu.phutho.portal.shared.Refusal;

class DecisionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 21);
    private static final LocalDate PROPOSED = LocalDate.of(2026, 12, 4);

    private static Decision decision(LocalDate day) {
        return Decision.record(
                DecisionNumber.of("215/QĐ-TCT"),
                day,
                PROPOSED,
                TODAY,
                new Decision.Signer(1, "TS. Trần Quốc Bảo"),
                Dossiers.NOW);
    }

    @Test
    void keepsThePaperAndWhoSigned() {
        assertThat(decision(PROPOSED))
                .extracting(
                        Decision::getNumber, Decision::getSignedOn, Decision::getRegisterYear, Decision::getSignerName)
                .containsExactly("215/QĐ-TCT", PROPOSED, 2026, "TS. Trần Quốc Bảo");
    }

    @ParameterizedTest
    @CsvSource({
        "215/QĐ-TCT, 215/QĐ-TCT",
        "' 0215 / qđ-tct ', 215/QĐ-TCT",
        "7/QĐ-TCT.PT, 7/QĐ-TCT.PT",
        "999999/QĐ-Đ, 999999/QĐ-Đ"
    })
    void readsNumbersAsClerksTypeThem(String typed, String number) {
        assertThat(DecisionNumber.of(typed).text()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "215",
                "215/QD-TCT",
                "0/QĐ-TCT",
                "QĐ-TCT",
                "215/QĐ-",
                "215/KH-TCT",
                "1234567/QĐ-TCT",
                "-1/QĐ-TCT",
                "215/QĐ-TCT<script>",
                "215/QĐ--",
                "215/QĐ-ABCDEFGHIJKLMNOPQRSTUVWXYZABC"
            })
    void refusesWhatIsNoNumber(String typed) {
        assertThatThrownBy(() -> DecisionNumber.of(typed))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("award.decision.numberForm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void asksForTheNumber(String typed) {
        assertThatThrownBy(() -> DecisionNumber.of(typed)).hasMessageContaining("award.decision.numberMissing");
        assertThatThrownBy(() -> DecisionNumber.of(null)).hasMessageContaining("award.decision.numberMissing");
    }

    @Test
    void isDatedBetweenTheProposalAndToday() {
        assertThat(decision(TODAY).getRegisterYear()).isEqualTo(2026);
        assertThat(decision(PROPOSED).getSignedOn()).isEqualTo(PROPOSED);
        assertThat(faultOf(null)).isEqualTo(new Fault("date", Refusal.of("award.decision.dateMissing")));
        assertThat(faultOf(TODAY.plusDays(1)))
                .isEqualTo(new Fault("date", Refusal.of("award.decision.dateAhead", TODAY)));
        assertThat(faultOf(PROPOSED.minusDays(1)))
                .isEqualTo(new Fault("date", Refusal.of("award.decision.dateEarly", PROPOSED)));
    }

    private static Fault faultOf(LocalDate day) {
        try {
            decision(day);
            return null;
        } catch (InvalidInputException refused) {
            return refused.faults().get(0);
        }
    }

    @Test
    void theBookKeepsNamesAsTheyWere() {
        AwardRecord line =
                AwardRecord.lines(decision(TODAY), List.of(Dossiers.opened())).get(0);
        assertThat(line.getPersonName()).isEqualTo("Phùng Thị Thanh Nga");
        assertThat(line.getTitleName()).isEqualTo("Lao động tiên tiến");
        assertThat(line.getYear()).isEqualTo(2026);
        assertThat(line.getOrderNumber()).isEqualTo(1);
        assertThat(line).extracting("unitName", "post").containsExactly("Khoa Lý luận cơ sở", "Giảng viên");
    }

    @Test
    void theBookNumbersItsLinesAsThePaperListsThem() {
        List<AwardRecord> lines = AwardRecord.lines(
                decision(TODAY),
                List.of(
                        Dossiers.opened("Lê Văn An", 3),
                        Dossiers.opened("Nguyễn Thị Ánh", 2),
                        Dossiers.opened("Trần Văn Đức", 2),
                        Dossiers.opened("Phạm Thị Dung", 2)));
        assertThat(lines)
                .extracting(AwardRecord::getPersonName)
                .containsExactly("Nguyễn Thị Ánh", "Phạm Thị Dung", "Trần Văn Đức", "Lê Văn An");
        assertThat(lines).extracting(AwardRecord::getOrderNumber).containsExactly(1, 2, 3, 4);
    }
}
