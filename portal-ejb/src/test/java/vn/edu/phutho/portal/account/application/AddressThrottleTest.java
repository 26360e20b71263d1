package vn.edu.phutho.portal.account.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
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
    void admitsAsManyTriesAsAllowed() {
        assertThat(tries(GUESSER, 9)).isEqualTo(3);
    }

    @Test
    @Timeout(60)
    void aBurstGetsNoMore() throws InterruptedException {
        AtomicInteger admitted = new AtomicInteger();
        CountDownLatch together = new CountDownLatch(1);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Thread thread = new Thread(() -> {
                await(together);
                if (throttle.admits(GUESSER)) {
                    admitted.incrementAndGet();
                }
            });
            threads.add(thread);
            thread.start();
        }
        together.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(admitted).hasValue(3);
    }

    @Test
    void whatWasNoFailureIsTakenBack() {
        for (int i = 0; i < 9; i++) {
            assertThat(throttle.admits(GUESSER)).isTrue();
            throttle.forgive(GUESSER);
        }
        assertThat(tries(GUESSER, 9)).isEqualTo(3);
        throttle.forgive(GUESSER);
        assertThat(tries(GUESSER, 9)).isEqualTo(1);
    }

    @Test
    void forgivingAnUnknownAddressIsNoTry() {
        throttle.forgive(GUESSER);
        assertThat(tries(GUESSER, 9)).isEqualTo(3);
    }

    @Test
    void leavesOtherAddressesAlone() {
        tries(GUESSER, 10);
        assertThat(throttle.admits("10.0.0.2")).isTrue();
    }

    @Test
    void forgetsWhenTheWindowEnds() {
        tries(GUESSER, 3);
        clock.goOn(Duration.ofMinutes(15).minusSeconds(1));
        assertThat(throttle.admits(GUESSER)).isFalse();
        clock.goOn(Duration.ofSeconds(1));
        assertThat(tries(GUESSER, 9)).isEqualTo(3);
    }

    @Test
    void forgetsTheAddressLongestUnheardOf() {
        tries(GUESSER, 3);
        tries("10.0.0.2", 3);
        for (int i = 0; i < 9_998; i++) {
            throttle.admits("other-" + i);
        }
        assertThat(throttle.admits(GUESSER)).isFalse(); // asking counts as hearing of it
        throttle.admits("one-too-many");
        assertThat(throttle.admits("10.0.0.2")).isTrue();
        assertThat(throttle.admits(GUESSER)).isFalse();
    }

    private int tries(String address, int times) {
        int admitted = 0;
        for (int i = 0; i < times; i++) {
            admitted += throttle.admits(address) ? 1 : 0;
        }
        return admitted;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
