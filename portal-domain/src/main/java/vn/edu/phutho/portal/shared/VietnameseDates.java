package vn.edu.phutho.portal.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Dates as Vietnamese offices write them. The texts are fixed here and do not depend on the locale data of the
 * Java runtime, which changes between releases.
 *
 * <p>Every method refuses {@code null} with a {@link NullPointerException}.
 */
public final class VietnameseDates {

    private static final List<String> WEEKDAYS =
            List.of("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ nhật");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter DOTTED = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SLASHED = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.ROOT);

    private VietnameseDates() {}

    /**
     * Name of a weekday.
     *
     * @param day any weekday
     * @return "Thứ Hai" to "Thứ Bảy", "Chủ nhật"
     */
    public static String weekday(DayOfWeek day) {
        return WEEKDAYS.get(day.getValue() - 1);
    }

    /**
     * The moment under an article's title, in the manner of the old site.
     *
     * @param moment local time at the school
     * @return for example "Chủ nhật, 28.11.2021 02:16"
     */
    public static String byline(LocalDateTime moment) {
        return weekday(moment.getDayOfWeek()) + ", " + DOTTED.format(moment);
    }

    /**
     * A day in full.
     *
     * @param day any day
     * @return for example "Thứ Hai, ngày 23 tháng 11 năm 2026"; day and month below ten (month: below three) get a
     *     leading zero, as the rules for official documents ask
     */
    public static String longDay(LocalDate day) {
        String month = day.getMonthValue() < 3 ? "0" + day.getMonthValue() : String.valueOf(day.getMonthValue());
        return String.format(
                Locale.ROOT,
                "%s, ngày %02d tháng %s năm %d",
                weekday(day.getDayOfWeek()),
                day.getDayOfMonth(),
                month,
                day.getYear());
    }

    /**
     * A day in figures.
     *
     * @param day any day
     * @return for example "23/11/2026"
     */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /**
     * A moment with its weekday.
     *
     * @param moment local time at the school
     * @return for example "Thứ Sáu, 20/11/2026 09:15"
     */
    public static String dayTime(LocalDateTime moment) {
        return weekday(moment.getDayOfWeek()) + ", " + SLASHED.format(moment);
    }
}
