package vn.edu.phutho.portal.account.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.edu.phutho.portal.settings.SettingKey;
import vn.edu.phutho.portal.settings.application.SettingQueries;

/**
 * Slows down guessing of many names from one address. Kept in memory of the node: the lock of a single account is in the
 * database and holds everywhere. Bounded; the address longest unheard of is forgotten first.
 */
@ApplicationScoped
public class AddressThrottle {

    private static final int ADDRESSES_MAX = 10_000;

    @Inject
    private SettingQueries settings;

    @Inject
    private Clock clock;

    private final Map<String, Failures> byAddress = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > ADDRESSES_MAX;
        }
    };

    private record Failures(int count, Instant since) {}

    /** Whether the address must wait. */
    public boolean blocks(String address) {
        int most = settings.intValue(SettingKey.SECURITY_LOCKOUT_ADDRESS_FAILURES);
        Instant windowStart = windowStart();
        synchronized (byAddress) {
            Failures failures = byAddress.get(address);
            return failures != null && failures.since().isAfter(windowStart) && failures.count() >= most;
        }
    }

    /** Notes a failed try of that address. */
    public void failed(String address) {
        Instant now = clock.instant();
        Instant windowStart = windowStart();
        synchronized (byAddress) {
            byAddress.merge(
                    address,
                    new Failures(1, now),
                    (old, one) -> old.since().isAfter(windowStart) ? new Failures(old.count() + 1, old.since()) : one);
        }
    }

    private Instant windowStart() {
        return clock.instant().minus(Duration.ofMinutes(settings.intValue(SettingKey.SECURITY_LOCKOUT_MINUTES)));
    }
}
