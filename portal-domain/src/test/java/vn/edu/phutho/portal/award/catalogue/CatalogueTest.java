package vn.edu.phutho.portal.award.catalogue;

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
    void daysComeInTheirOrder() {
        assertThatThrownBy(() -> period(SUBMIT.minusDays(1), SUBMIT)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> period(SUBMIT, SUBMIT.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EmulationPeriod(2026, "n", SUBMIT, OPENS, SUBMIT, SUBMIT))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
