package vn.edu.phutho.portal.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

    private static LocalDate day(String typed) {
        return TypedDate.day(typed, TypedDate.EARLIEST, TypedDate.LATEST);
    }

    private static void assertRefused(String key, Runnable act, Object... args) {
        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(act::run)
                .satisfies(e -> {
                    assertThat(e.refusal().key()).isEqualTo(key);
                    if (args.length > 0) {
                        assertThat(e.refusal().args().toArray()).isEqualTo(args);
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "05/03/2026",
                "5/3/2026",
                "05-03-2026",
                "5.3.2026",
                " 5 / 3 / 2026 ",
                "5 3 2026",
                "05032026",
                "5/03-2026"
            })
    void readsADayHoweverItIsWritten(String typed) {
        assertThat(day(typed)).isEqualTo(LocalDate.of(2026, 3, 5));
    }

    @Test
    void readsTheLeapDayOfALeapYearOnly() {
        assertThat(day("29/02/2024")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertRefused("shared.date.noSuchDay", () -> day("29/02/2026"), "29", "2", "2026", "28");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "hôm qua", "2026-03-05", "5/3", "5/3/20261", "5//3/2026", "٥/٣/٢٠٢٦", "<b>", "5/3/2026 10:00"
            })
    void refusesWhatIsNoDay(String typed) {
        assertRefused("shared.date.unreadable", () -> day(typed));
    }

    @Test
    void refusesAYearOfTwoDigits() {
        assertRefused("shared.date.yearShort", () -> day("5.3.26"), "5.3.26");
    }

    @Test
    void refusesWhatTheCalendarDoesNotHave() {
        assertRefused("shared.date.noSuchDay", () -> day("31/02/2026"), "31", "2", "2026", "28");
        assertRefused("shared.date.noSuchDay", () -> day("31/11/2026"), "31", "11", "2026", "30");
        assertRefused("shared.date.noSuchDay", () -> day("00/11/2026"));
        assertRefused("shared.date.noSuchMonth", () -> day("01/13/2026"), "13");
        assertRefused("shared.date.noSuchMonth", () -> day("01/00/2026"), "0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01/01/0001", "01/01/0000", "31/12/1899", "01/01/2101", "31/12/9999"})
    void refusesWhatIsOutOfRange(String typed) {
        assertRefused("shared.date.outOfRange", () -> day(typed), typed, "01/01/1900", "31/12/2100");
    }

    @Test
    void bothEndsAreAllowed() {
        assertThat(day("01/01/1900")).isEqualTo(TypedDate.EARLIEST);
        assertThat(day("31/12/2100")).isEqualTo(TypedDate.LATEST);
    }

    @Test
    void shortensWhatItRepeats() {
        assertRefused("shared.date.unreadable", () -> day("x".repeat(31)), "x".repeat(30) + "…");
        assertRefused("shared.date.unreadable", () -> day("x".repeat(30)), "x".repeat(30));
    }

    @ParameterizedTest
    @CsvSource({
        "23/11/2026 09:15, 2026-11-23T09:15",
        "3.9.2026  9:05, 2026-09-03T09:05",
        "1-1-2026 0h00, 2026-01-01T00:00",
        "' 29.02.2024 23:59 ', 2024-02-29T23:59"
    })
    void readsAMoment(String typed, LocalDateTime moment) {
        assertThat(TypedDate.moment(typed)).isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource({
        "'', shared.moment.unreadable",
        "23/11/2026, shared.moment.unreadable",
        "23/11/2026 9:5, shared.moment.unreadable",
        "23/11/202609:15, shared.moment.unreadable",
        "23/11/2026 24:00, shared.moment.noSuchTime",
        "23/11/2026 9:60, shared.moment.noSuchTime",
        "31/02/2026 09:15, shared.date.noSuchDay",
        "1/13/2026 09:15, shared.date.noSuchMonth",
        "1/1/26 09:15, shared.date.yearShort",
        "2026-11-23 09:15, shared.date.unreadable",
        "01/01/0001 09:15, shared.date.outOfRange",
        "31/12/9999 09:15, shared.date.outOfRange"
    })
    void refusesWhatIsNoMoment(String typed, String key) {
        assertRefused(key, () -> TypedDate.moment(typed));
    }

    @ParameterizedTest
    @CsvSource({"2026, 2026", "' 2000 ', 2000", "2030, 2030"})
    void readsAYear(String typed, int year) {
        assertThat(TypedDate.year(typed, 2000, 2030)).isEqualTo(Year.of(year));
    }

    @Test
    void refusesWhatIsNoYear() {
        assertRefused("shared.year.unreadable", () -> TypedDate.year("năm nay", 2000, 2030), "năm nay");
        assertRefused("shared.year.unreadable", () -> TypedDate.year("20266", 2000, 2030));
        assertRefused("shared.year.unreadable", () -> TypedDate.year("", 2000, 2030));
        assertRefused("shared.year.outOfRange", () -> TypedDate.year("0001", 2000, 2030), "0001", "2000", "2030");
        assertRefused("shared.year.outOfRange", () -> TypedDate.year("1999", 2000, 2030));
        assertRefused("shared.year.outOfRange", () -> TypedDate.year("2031", 2000, 2030));
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> day(null)).withMessage("typed");
        assertThatNullPointerException()
                .isThrownBy(() -> TypedDate.moment(null))
                .withMessage("typed");
        assertThatNullPointerException()
                .isThrownBy(() -> TypedDate.year(null, 1, 2))
                .withMessage("typed");
    }
}
