package vn.edu.phutho.portal.platform.web.error;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import vn.edu.phutho.portal.platform.web.route.Routes;

/** A failure that nobody foresaw: logged once under an id that the reader can pass on. */
final class Incident {

    private static final Logger LOG = Logger.getLogger("portal.incident");

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyyMMdd-HHmm", Locale.ROOT);

    private static final Pattern ID = Pattern.compile("PT-[0-9]{8}-[0-9]{4}-[0-9A-F]{4}");

    private static final int MINUTE_BEGINS = "PT-".length();
    private static final int MINUTE_ENDS = "PT-yyyyMMdd-HHmm".length();

    private Incident() {}

    /** Whether the text has the form of an incident's id. */
    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** The minute of which an id tells; empty when there is no such minute. */
    static Optional<LocalDateTime> minute(String id) {
        try {
            return Optional.of(LocalDateTime.parse(id.substring(MINUTE_BEGINS, MINUTE_ENDS), MINUTE));
        } catch (DateTimeParseException invented) {
            return Optional.empty();
        }
    }

    /** Logs the failure and returns its id, e.g. {@code PT-20261123-0942-7F3A}. */
    static String log(Clock clock, String address, Throwable failure) {
        String id = newId(clock);
        LOG.errorf(failure, "incident %s at %s", id, address);
        return id;
    }

    /** Where a reader finds what is to be done about it. */
    static String address(String id) {
        return Routes.INCIDENT + "?id=" + id;
    }

    static String newId(Clock clock) {
        String minute = MINUTE.format(LocalDateTime.now(clock));
        return String.format(Locale.ROOT, "PT-%s-%04X", minute, RANDOM.nextInt(1 << 16));
    }
}
