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
    void aPeriodKeepsItsDaysAndGetsOthers() {
        EmulationPeriod period = period(SUBMIT.plusDays(1), SUBMIT.plusDays(2));
        assertThat(period)
                .extracting(
                        EmulationPeriod::getYear,
                        EmulationPeriod::getName,
                        EmulationPeriod::getOpensOn,
                        EmulationPeriod::getSubmitBy,
                        EmulationPeriod::getProposeBy,
                        EmulationPeriod::getDecideBy)
                .containsExactly(2026, "Thi đua năm 2026", OPENS, SUBMIT, SUBMIT.plusDays(1), SUBMIT.plusDays(2));
        period.reschedule(OPENS.plusDays(7), SUBMIT.plusDays(7), SUBMIT.plusDays(8), SUBMIT.plusDays(9));
        assertThat(period)
                .extracting(
                        EmulationPeriod::getOpensOn,
                        EmulationPeriod::getSubmitBy,
                        EmulationPeriod::getProposeBy,
                        EmulationPeriod::getDecideBy)
                .containsExactly(OPENS.plusDays(7), SUBMIT.plusDays(7), SUBMIT.plusDays(8), SUBMIT.plusDays(9));
    }

    @Test
    void aTitleKeepsWhatItIs() {
        AwardTitle title = new AwardTitle(
                "LDTT", "Lao động tiên tiến", SubjectKind.INDIVIDUAL, AwardLevel.SCHOOL, "Luật, Điều 24", OPENS, 1);
        assertThat(title)
                .extracting(
                        AwardTitle::getCode,
                        AwardTitle::getName,
                        AwardTitle::getSubjectKind,
                        AwardTitle::getLevel,
                        AwardTitle::getLegalBasis)
                .containsExactly(
                        "LDTT", "Lao động tiên tiến", SubjectKind.INDIVIDUAL, AwardLevel.SCHOOL, "Luật, Điều 24");
        OfferedTitle offered = new OfferedTitle(period(SUBMIT, SUBMIT), title, ReviewRoute.SHORT, 2);
        assertThat(offered.getTitle()).isSameAs(title);
        assertThat(offered.getFilesRequired()).isEqualTo(2);
    }

    @Test
    void daysComeInTheirOrder() {
        assertThatThrownBy(() -> period(SUBMIT.minusDays(1), SUBMIT)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> period(SUBMIT, SUBMIT.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EmulationPeriod(2026, "n", SUBMIT, OPENS, SUBMIT, SUBMIT))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
