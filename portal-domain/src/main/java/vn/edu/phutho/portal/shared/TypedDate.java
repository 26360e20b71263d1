package vn.edu.phutho.portal.shared;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the days, moments and years that people type: {@code 5/3/2026}, {@code 05-03-2026}, {@code 5.3.2026}, {@code 05032026}.
 * What cannot be meant is refused with a reason that says what to type instead.
 */
public final class TypedDate {

    /** The earliest day a field takes when nothing else is said: older than any paper of the school. */
    public static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    /** The latest day a field takes when nothing else is said. */
    public static final LocalDate LATEST = LocalDate.of(2100, 12, 31);

    private static final Pattern SEPARATED =
            Pattern.compile("([0-9]{1,2})\\s*[/.\\- ]\\s*([0-9]{1,2})\\s*[/.\\- ]\\s*([0-9]{1,4})");
    private static final Pattern JOINED = Pattern.compile("([0-9]{2})([0-9]{2})([0-9]{4})");
    private static final Pattern MOMENT = Pattern.compile("(.+)\\s+([0-9]{1,2})[:hH]([0-9]{2})");
    private static final Pattern YEAR = Pattern.compile("[0-9]{1,4}");
    private static final int MONTHS = 12;
    private static final int HOUR_MAX = 23;
    private static final int MINUTE_MAX = 59;
    private static final int YEAR_DIGITS = 4;
    private static final int SHOWN_MAX = 30;

    private TypedDate() {}

    /**
     * Reads a day.
     *
     * @param typed what was typed
     * @param min earliest day that is allowed
     * @param max latest day that is allowed
     * @return the day
     * @throws BusinessRuleViolation with the reason when there is no such day, or it is not allowed
     */
    public static LocalDate day(String typed, LocalDate min, LocalDate max) {
        String text =
                VietnameseText.storable(Objects.requireNonNull(typed, "typed")).strip();
        Matcher separated = SEPARATED.matcher(text);
        Matcher joined = JOINED.matcher(text);
        Matcher parts = separated.matches() ? separated : joined;
        if (parts != separated && !joined.matches()) {
            throw new BusinessRuleViolation("shared.date.unreadable", shown(text));
        }
        if (parts.group(3).length() < YEAR_DIGITS) {
            throw new BusinessRuleViolation("shared.date.yearShort", shown(text));
        }
        LocalDate day = dayOf(number(parts, 1), number(parts, 2), number(parts, 3));
        if (day.isBefore(min) || day.isAfter(max)) {
            throw new BusinessRuleViolation(
                    "shared.date.outOfRange", shown(text), VietnameseDates.day(min), VietnameseDates.day(max));
        }
        return day;
    }

    /** A day of the calendar; the year 0 is one of ISO only, and is refused with its range. */
    private static LocalDate dayOf(int day, int month, int year) {
        if (month < 1 || month > MONTHS) {
            throw new BusinessRuleViolation("shared.date.noSuchMonth", String.valueOf(month));
        }
        int days = YearMonth.of(year, month).lengthOfMonth();
        if (day < 1 || day > days) {
            throw new BusinessRuleViolation(
                    "shared.date.noSuchDay",
                    String.valueOf(day),
                    String.valueOf(month),
                    String.format("%04d", year),
                    String.valueOf(days));
        }
        return LocalDate.of(year, month, day);
    }

    /**
     * Reads a day with its time, from {@link #EARLIEST} to {@link #LATEST}.
     *
     * @param typed what was typed: the day, a space, hour and minute
     * @return the moment, in whatever time is meant
     * @throws BusinessRuleViolation with the reason when there is no such moment, or it is not allowed
     */
    public static LocalDateTime moment(String typed) {
        String text =
                VietnameseText.storable(Objects.requireNonNull(typed, "typed")).strip();
        Matcher parts = MOMENT.matcher(text);
        if (!parts.matches()) {
            throw new BusinessRuleViolation("shared.moment.unreadable", shown(text));
        }
        LocalDate day = day(parts.group(1), EARLIEST, LATEST);
        int hour = number(parts, 2);
        int minute = number(parts, 3);
        if (hour > HOUR_MAX || minute > MINUTE_MAX) {
            throw new BusinessRuleViolation("shared.moment.noSuchTime", parts.group(2) + ":" + parts.group(3));
        }
        return day.atTime(hour, minute);
    }

    /**
     * Reads a year.
     *
     * @param typed what was typed
     * @param min first year that is allowed
     * @param max last year that is allowed
     * @return the year
     * @throws BusinessRuleViolation with the reason when it is no year, or not allowed
     */
    public static Year year(String typed, int min, int max) {
        String text =
                VietnameseText.storable(Objects.requireNonNull(typed, "typed")).strip();
        if (!YEAR.matcher(text).matches()) {
            throw new BusinessRuleViolation("shared.year.unreadable", shown(text));
        }
        int year = Integer.parseInt(text);
        if (year < min || year > max) {
            throw new BusinessRuleViolation(
                    "shared.year.outOfRange", shown(text), String.valueOf(min), String.valueOf(max));
        }
        return Year.of(year);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static String shown(String text) {
        return text.length() <= SHOWN_MAX ? text : text.substring(0, SHOWN_MAX) + "…";
    }
}
