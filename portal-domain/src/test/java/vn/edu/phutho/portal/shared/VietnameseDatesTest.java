package vn.edu.phutho.portal.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @CsvSource({
        "23/11/2026 09:15,2026-11-23T09:15",
        "3.9.2026  9:05,2026-09-03T09:05",
        "1/1/2026 0:00,2026-01-01T00:00",
        "' 29.02.2024 10:00 ',2024-02-29T10:00"
    })
    void readsMoments(String typed, LocalDateTime moment) {
        assertThat(VietnameseDates.parseDayTime(typed)).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "23/11/2026",
                "23/11/2026 24:00",
                "23/11/2026 9:60",
                "23/11/2026 9:5",
                "31/02/2026 09:15",
                "29/2/2025 09:15",
                "1/13/2026 09:15",
                "0/1/2026 09:15",
                "1/1/26 09:15",
                "1/1.2026 09:15",
                "2026-11-23 09:15",
                "1/1/0000 09:15",
                "23/11/2026x 09:15",
                "١/١/2026 09:15"
            })
    void readsNothingElseAsMoment(String typed) {
        assertThat(VietnameseDates.parseDayTime(typed)).isEmpty();
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> VietnameseDates.parseDayTime(null));
    }
}
