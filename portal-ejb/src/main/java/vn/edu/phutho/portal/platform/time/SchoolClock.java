package vn.edu.phutho.portal.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** Gives the clock that beans inject: system time in the school's zone, whatever the machine's zone is. */
@ApplicationScoped
public class SchoolClock {

    /** The school's time zone; Vietnam has had one without summer time since 1975. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final Clock CLOCK = Clock.system(ZONE);

    @Produces
    Clock clock() {
        return CLOCK;
    }
}
