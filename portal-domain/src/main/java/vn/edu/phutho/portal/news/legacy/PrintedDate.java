package vn.edu.phutho.portal.news.legacy;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that is nothing but a date, in one of the forms the old site used over the years.
 *
 * @param moment the moment as printed; empty if the calendar or the clock lacks it
 * @param timed whether a time of day is printed
 * @param weekdayAgrees false if a weekday is printed and is not that of the day
 */
record PrintedDate(Optional<LocalDateTime> moment, boolean timed, boolean weekdayAgrees) {

    private static final int MAX_LENGTH = 80;
    private static final List<String> WEEKDAYS =
            List.of("thu hai", "thu ba", "thu tu", "thu nam", "thu sau", "thu bay", "chu nhat");
    private static final String LABEL =
            "(?:(?:ngay dang|dang ngay|dang luc|cap nhat(?: luc| ngay)?|ngay cap nhat)[: ]*)?";
    private static final String WEEKDAY = "(?:(?<weekday>thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)[,. ]+)?";
    private static final String DAY = "(?:ngay )?(?<day>\\d{1,2})(?: ?[./-] ?| thang )(?<month>\\d{1,2})"
            + "(?: ?[./-] ?| nam )(?<year>[12]\\d{3})";
    private static final String TIME = "(?:luc )?(?<hour>\\d{1,2}) ?(?::|h|gio) ?(?<minute>\\d{2})"
            + "(?:[:.](?<second>\\d{2}))?(?: ?phut)?(?: ?(?<half>sa|ch|am|pm))?(?: ?\\(?gmt ?\\+ ?7\\)?)?";
    private static final String GAP = "[ ,|–-]{1,5}";
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("\\(?" + LABEL + WEEKDAY + DAY + "(?:" + GAP + TIME + ")?\\)?"),
            Pattern.compile("\\(?" + LABEL + TIME + GAP + WEEKDAY + DAY + "\\)?"));

    /** Reads the line; empty if it is not a date and nothing else. */
    static Optional<PrintedDate> read(SourceLine line) {
        if (line.isLong() || line.folded().length() > MAX_LENGTH) {
            return Optional.empty();
        }
        return FORMS.stream()
                .map(form -> form.matcher(line.folded()))
                .filter(Matcher::matches)
                .findFirst()
                .map(PrintedDate::of);
    }

    private static PrintedDate of(Matcher found) {
        boolean timed = found.group("hour") != null;
        try {
            LocalDate day = LocalDate.of(number(found, "year"), number(found, "month"), number(found, "day"));
            LocalTime time = timed ? timeOf(found) : LocalTime.MIDNIGHT;
            return new PrintedDate(Optional.of(day.atTime(time)), timed, agrees(found.group("weekday"), day));
        } catch (DateTimeException impossible) {
            return new PrintedDate(Optional.empty(), timed, true);
        }
    }

    private static LocalTime timeOf(Matcher found) {
        int second = found.group("second") == null ? 0 : number(found, "second");
        return LocalTime.of(hourOf(found), number(found, "minute"), second);
    }

    /** SA and CH are the halves of the day, as AM and PM: twelve SA is midnight, twelve CH is noon. */
    private static int hourOf(Matcher found) {
        int hour = number(found, "hour");
        String half = found.group("half");
        if (half == null || hour > 12) {
            return hour;
        }
        boolean afternoon = half.equals("ch") || half.equals("pm");
        return hour % 12 + (afternoon ? 12 : 0);
    }

    private static boolean agrees(String weekday, LocalDate day) {
        if (weekday == null) {
            return true;
        }
        char last = weekday.charAt(weekday.length() - 1);
        // "thứ 2" is Monday, which is day 1 of the ISO week.
        DayOfWeek printed = DayOfWeek.of(Character.isDigit(last) ? last - '1' : WEEKDAYS.indexOf(weekday) + 1);
        return printed == day.getDayOfWeek();
    }

    private static int number(Matcher found, String group) {
        return Integer.parseInt(found.group(group));
    }
}
