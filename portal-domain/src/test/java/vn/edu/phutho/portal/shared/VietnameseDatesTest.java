package vn.edu.phutho.portal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class VietnameseDatesTest {

    @Test
    void writesDates() {
        assertThat(VietnameseDates.byline(LocalDateTime.of(2021, 11, 28, 2, 16)))
                .isEqualTo("Chủ nhật, 28.11.2021 02:16");
        assertThat(VietnameseDates.longDay(LocalDate.of(2026, 11, 23))).isEqualTo("Thứ Hai, ngày 23 tháng 11 năm 2026");
        assertThat(VietnameseDates.longDay(LocalDate.of(2026, 2, 3))).isEqualTo("Thứ Ba, ngày 03 tháng 02 năm 2026");
        assertThat(VietnameseDates.longDay(LocalDate.of(2026, 3, 5))).isEqualTo("Thứ Năm, ngày 05 tháng 3 năm 2026");
        assertThat(VietnameseDates.day(LocalDate.of(2026, 11, 23))).isEqualTo("23/11/2026");
        assertThat(VietnameseDates.dayTime(LocalDateTime.of(2026, 11, 20, 9, 15)))
                .isEqualTo("Thứ Sáu, 20/11/2026 09:15");
    }
}
