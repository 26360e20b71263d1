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

    /**
     * Counts a try of that address as failed until {@link #forgive} takes it back. Counting comes first, so that a burst
     * gets no more tries than one after the other would.
     *
     * @return whether it may be made; false, and nothing counted, when the address must wait
     */
    public boolean admits(String address) {
        int most = settings.intValue(SettingKey.SECURITY_LOCKOUT_ADDRESS_FAILURES);
        Duration window = Duration.ofMinutes(settings.intValue(SettingKey.SECURITY_LOCKOUT_MINUTES));
        Instant now = clock.instant();
        synchronized (byAddress) {
            Failures failures = byAddress.get(address);
            if (failures == null || !failures.since().isAfter(now.minus(window))) {
                failures = new Failures(0, now);
            }
            if (failures.count() >= most) {
                return false;
            }
            byAddress.put(address, new Failures(failures.count() + 1, failures.since()));
            return true;
        }
    }

    /** Takes one counted try back: it was no failure. */
    public void forgive(String address) {
        synchronized (byAddress) {
            byAddress.computeIfPresent(
                    address,
                    (same, failures) ->
                            failures.count() == 1 ? null : new Failures(failures.count() - 1, failures.since()));
        }
    }
}
