package vn.edu.phutho.portal.award.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static final LocalDate OPENS = LocalDate.of(2026, 11, 1);
    private static final LocalDate SUBMIT = LocalDate.of(2026, 11, 15);

    private static EmulationPeriod period(LocalDate proposeBy, LocalDate decideBy) {
        return new EmulationPeriod(2026, "Thi đua năm 2026", OPENS, SUBMIT, proposeBy, decideBy);
    }

    @Test
    void takesDossiersFromTheFirstToTheLastDay() {
        EmulationPeriod period = period(SUBMIT, SUBMIT);
        assertThat(period.takesDossiersOn(OPENS.minusDays(1))).isFalse();
        assertThat(period.takesDossiersOn(OPENS)).isTrue();
        assertThat(period.takesDossiersOn(SUBMIT)).isTrue();
        assertThat(period.takesDossiersOn(SUBMIT.plusDays(1))).isFalse();
    }

    @Test
    void daysComeInTheirOrder() {
        assertThatThrownBy(() -> period(SUBMIT.minusDays(1), SUBMIT)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> period(SUBMIT, SUBMIT.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EmulationPeriod(2026, "n", SUBMIT, OPENS, SUBMIT, SUBMIT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTitleIsInForceFromItsFirstDayOn() {
        AwardTitle title = new AwardTitle(
                "LDTT", "Lao động tiên tiến", SubjectKind.INDIVIDUAL, AwardLevel.SCHOOL, "Điều 24", OPENS, 1);
        assertThat(title.inForce(OPENS)).isTrue();
        assertThat(title.inForce(OPENS.minusDays(1))).isFalse();
        assertThat(title.inForce(OPENS.plusYears(9))).isTrue();
    }
}
