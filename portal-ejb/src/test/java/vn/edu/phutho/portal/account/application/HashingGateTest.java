package vn.edu.phutho.portal.account.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A burst of passwords to check neither takes all processors nor all threads. */
class HashingGateTest {

    private static final int AT_ONCE = 2;
    private static final int WAITING = 4;
    private static final int BURST = 40;

    private final HashingGate gate = new HashingGate(AT_ONCE, WAITING);

    @Test
    @Timeout(60)
    void aBurstIsDoneFewAtATimeAndTheRestTurnedAway() throws InterruptedException {
        CountDownLatch turnedAway = new CountDownLatch(BURST - AT_ONCE - WAITING);
        CountDownLatch release = new CountDownLatch(1);
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < BURST; i++) {
            Thread thread = new Thread(() -> {
                Optional<Integer> result = gate.pass(() -> {
                    most.accumulateAndGet(running.incrementAndGet(), Math::max);
                    await(release);
                    running.decrementAndGet();
                    return done.incrementAndGet();
                });
                if (result.isEmpty()) {
                    turnedAway.countDown();
                }
            });
            threads.add(thread);
            thread.start();
        }
        turnedAway.await();
        release.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(done).hasValue(AT_ONCE + WAITING);
        assertThat(most).hasValueLessThanOrEqualTo(AT_ONCE);
    }

    @Test
    void aFailureGivesItsPlaceBack() {
        for (int i = 0; i < AT_ONCE + WAITING + 1; i++) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> gate.pass(() -> {
                        throw new IllegalStateException("no database");
                    }));
        }
        assertThat(gate.pass(() -> "done")).hasValue("done");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
