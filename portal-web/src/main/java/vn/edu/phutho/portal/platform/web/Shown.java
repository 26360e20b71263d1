package vn.edu.phutho.portal.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import vn.edu.phutho.portal.platform.environment.PortalEnvironment;
import vn.edu.phutho.portal.shared.VietnameseDates;

/** Small things that pages show in the house's way: dates in Vietnamese, today, whether this is a demo. */
@Named
@ApplicationScoped
public class Shown {

    private static final long KB = 1024;

    private static final long MB = KB * KB;

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Inject
    private Clock clock;

    @Inject
    private PortalEnvironment environment;

    /** "Chủ nhật, 28.11.2021 02:16". */
    public String byline(LocalDateTime moment) {
        return VietnameseDates.byline(moment);
    }

    /** "Chủ nhật, 28/11/2021 02:16". */
    public String dayTime(LocalDateTime moment) {
        return VietnameseDates.dayTime(moment);
    }

    /** "28", for the box beside a title. */
    public String dayOfMonth(LocalDateTime moment) {
        return String.format("%02d", moment.getDayOfMonth());
    }

    /** "11.2021", for the box beside a title. */
    public String monthAndYear(LocalDateTime moment) {
        return String.format("%02d.%d", moment.getMonthValue(), moment.getYear());
    }

    /** "28/11/2021". */
    public String day(LocalDateTime moment) {
        return VietnameseDates.day(moment.toLocalDate());
    }

    /** "28/11/2021", of a day without a time. */
    public String date(LocalDate day) {
        return VietnameseDates.day(day);
    }

    /** "412 KB", "1,2 MB". */
    public String size(long bytes) {
        return bytes < MB ? (bytes + KB - 1) / KB + " KB" : String.format(VIETNAMESE, "%.1f MB", bytes / (double) MB);
    }

    /** "09:42", beside a day. */
    public String time(LocalDateTime moment) {
        return String.format("%02d:%02d", moment.getHour(), moment.getMinute());
    }

    /** Whether the moment, which may be null, is still to come. */
    public boolean ahead(Instant moment) {
        return moment != null && moment.isAfter(clock.instant());
    }

    /** "28/11/2026 07:00", of a moment in the school's time. */
    public String moment(Instant moment) {
        LocalDateTime local = LocalDateTime.ofInstant(moment, clock.getZone());
        return day(local) + " " + time(local);
    }

    /** "Thứ Hai, ngày 23 tháng 11 năm 2026". */
    public String getToday() {
        return VietnameseDates.longDay(LocalDate.now(clock));
    }

    /** Address of the portal as people know it, for links that leave the page's own context. */
    public String getPublicUrl() {
        return environment.publicUrl();
    }

    public boolean isDemo() {
        return environment.demo();
    }
}
