package vn.edu.phutho.portal.account.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.edu.phutho.portal.settings.SettingKey;

/** Guessing from one address is slowed down, and only there. */
class AddressThrottleTest {

    private static final String GUESSER = "10.0.0.1";

    private final AdjustableClock clock = new AdjustableClock();
    private final AddressThrottle throttle = Injected.into(
            new AddressThrottle(),
            clock,
            new FixedSettings(
                    Map.of(SettingKey.SECURITY_LOCKOUT_ADDRESS_FAILURES, 3, SettingKey.SECURITY_LOCKOUT_MINUTES, 15)));

    @Test
    void blocksWithTheLastAllowedFailureNotBefore() {
        assertThat(throttle.blocks(GUESSER)).isFalse();
        fail(GUESSER, 2);
        assertThat(throttle.blocks(GUESSER)).isFalse();
        fail(GUESSER, 1);
        assertThat(throttle.blocks(GUESSER)).isTrue();
    }

    @Test
    void leavesOtherAddressesAlone() {
        fail(GUESSER, 10);
        assertThat(throttle.blocks("10.0.0.2")).isFalse();
    }

    @Test
    void forgetsWhenTheWindowEnds() {
        fail(GUESSER, 3);
        clock.goOn(Duration.ofMinutes(15).minusSeconds(1));
        assertThat(throttle.blocks(GUESSER)).isTrue();
        clock.goOn(Duration.ofSeconds(1));
        assertThat(throttle.blocks(GUESSER)).isFalse();
    }

    @Test
    void countsAnewInANewWindow() {
        fail(GUESSER, 3);
        clock.goOn(Duration.ofMinutes(15));
        fail(GUESSER, 2);
        assertThat(throttle.blocks(GUESSER)).isFalse();
        fail(GUESSER, 1);
        assertThat(throttle.blocks(GUESSER)).isTrue();
    }

    @Test
    void forgetsTheAddressLongestUnheardOf() {
        fail(GUESSER, 3);
        fail("10.0.0.2", 3);
        for (int i = 0; i < 9_998; i++) {
            throttle.failed("other-" + i);
        }
        assertThat(throttle.blocks(GUESSER)).isTrue(); // asking counts as hearing of it
        throttle.failed("one-too-many");
        assertThat(throttle.blocks("10.0.0.2")).isFalse();
        assertThat(throttle.blocks(GUESSER)).isTrue();
    }

    private void fail(String address, int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed(address);
        }
    }
}
