package vn.edu.phutho.portal.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.edu.phutho.portal.platform.environment.PortalEnvironment;
import vn.edu.phutho.portal.shared.VietnameseDates;

/** Small things that pages show in the house's way: dates in Vietnamese, today, whether this is a demo. */
@Named
@ApplicationScoped
public class Shown {

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

    /** "09:42", beside a day. */
    public String time(LocalDateTime moment) {
        return String.format("%02d:%02d", moment.getHour(), moment.getMinute());
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
