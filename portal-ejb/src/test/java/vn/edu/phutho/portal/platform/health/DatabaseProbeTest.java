package vn.edu.phutho.portal.platform.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** However many ask, the database is asked once at a time. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class DatabaseProbeTest {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final AtomicInteger asked = new AtomicInteger();

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Test
    void saysWhatTheDatabaseSays() throws Exception {
        assertThat(probe(() -> true).databaseAnswers()).isTrue();
        assertThat(probe(() -> false).databaseAnswers()).isFalse();
        assertThat(probe(() -> {
                            throw new SQLException("away");
                        })
                        .databaseAnswers())
                .isFalse();
    }

    @Test
    void aFailureHoldsUntilTheDatabaseAnswersAgain() throws Exception {
        AtomicBoolean fails = new AtomicBoolean(true);
        DatabaseProbe probe = probe(() -> {
            if (fails.get()) {
                throw new SQLException("no\nroute");
            }
            return true;
        });
        assertThat(probe.away()).as("before anybody asked").isEmpty();
        probe.databaseAnswers();
        assertThat(probe.away()).contains("no route");
        fails.set(false);
        assertThat(probe.away()).as("until somebody asks").isPresent();
        probe.databaseAnswers();
        assertThat(probe.away()).isEmpty();
    }

    @Test
    void anAnswerThatDoesNotComeIsAFailureAfterAWhile() throws Exception {
        CountDownLatch answer = new CountDownLatch(1);
        DatabaseProbe probe = probe(() -> answer.await(10, TimeUnit.SECONDS));
        set(probe, "clock", Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        probe.databaseAnswers();
        set(probe, "clock", Clock.fixed(Instant.EPOCH.plusSeconds(8), ZoneOffset.UTC));
        assertThat(probe.away()).as("a busy machine").isEmpty();
        set(probe, "clock", Clock.fixed(Instant.EPOCH.plusSeconds(9), ZoneOffset.UTC));
        assertThat(probe.away()).contains("no answer for 8 seconds");
        answer.countDown();
    }

    @Test
    void askersShareOneQuestionAndTheNextOneAsksAnew() throws Exception {
        CountDownLatch answer = new CountDownLatch(1);
        DatabaseProbe probe = probe(() -> answer.await(10, TimeUnit.SECONDS));
        Future<Boolean> first = threads.submit(probe::databaseAnswers);
        Future<Boolean> second = threads.submit(probe::databaseAnswers);
        // Both wait two seconds at most, so both come back although no answer came.
        assertThat(first.get()).isFalse();
        assertThat(second.get()).isFalse();
        assertThat(probe.databaseAnswers())
                .as("at once: the question has had its time")
                .isFalse();
        assertThat(asked).hasValue(1);
        answer.countDown();
        while (!probe.databaseAnswers()) {
            Thread.onSpinWait();
        }
        assertThat(asked).hasValueBetween(1, 2);
    }

    private DatabaseProbe probe(Callable<Boolean> answer) throws ReflectiveOperationException {
        DatabaseProbe probe = new DatabaseProbe() {
            @Override
            ExecutorService executor() {
                return threads;
            }
        };
        set(probe, "clock", Clock.systemUTC());
        set(probe, "dataSource", proxy(DataSource.class, () -> {
            asked.incrementAndGet();
            return proxy(Connection.class, answer);
        }));
        return probe;
    }

    private static void set(DatabaseProbe probe, String name, Object value) throws ReflectiveOperationException {
        Field field = DatabaseProbe.class.getDeclaredField(name);
        field.setAccessible(true);
        field.set(probe, value);
    }

    /** Answers every method that has a result in the same way. */
    private static <T> T proxy(Class<T> type, Callable<?> answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> method.getReturnType() == void.class ? null : answer.call()));
    }
}
