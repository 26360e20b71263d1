package vn.edu.phutho.portal.platform.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;

/**
 * Asks the database whether it answers. Whoever asks while a question is under way shares its answer: strangers may ask
 * as often as they like, and it costs one connection at a time.
 */
@ApplicationScoped
public class DatabaseProbe {

    private static final int SECONDS = 2;

    /** A busy machine may take longer than two seconds; after this long nobody is kept waiting. */
    private static final int SECONDS_UNTIL_AWAY = 8;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource dataSource;

    @Resource
    private ManagedExecutorService managedExecutor;

    @Inject
    private Clock clock;

    private Probe running;

    private volatile Optional<String> failure = Optional.empty();

    private record Probe(Future<Boolean> answer, long begun) {}

    /** Whether the database answers within two seconds; false at once while an older question has had its time. */
    public boolean databaseAnswers() {
        Probe probe = probe();
        long left = TimeUnit.SECONDS.toMillis(SECONDS) - (clock.millis() - probe.begun());
        try {
            return probe.answer().get(Math.max(0, left), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /**
     * Why the database is taken to be away: the last question failed, or has no answer for eight seconds. Asks nothing
     * itself and costs nothing, see {@link DatabaseWatch}.
     */
    public synchronized Optional<String> away() {
        boolean open = running != null && !running.answer().isDone();
        if (open && clock.millis() - running.begun() > TimeUnit.SECONDS.toMillis(SECONDS_UNTIL_AWAY)) {
            return Optional.of("no answer for " + SECONDS_UNTIL_AWAY + " seconds");
        }
        return failure;
    }

    private synchronized Probe probe() {
        if (running == null || running.answer().isDone()) {
            running = new Probe(executor().submit(this::ask), clock.millis());
        }
        return running;
    }

    ExecutorService executor() {
        return managedExecutor;
    }

    private boolean ask() {
        try (var connection = dataSource.getConnection()) {
            failure = connection.isValid(SECONDS) ? Optional.empty() : Optional.of("a connection that answers nothing");
        } catch (SQLException e) {
            failure = Optional.of(innermost(e));
        }
        return failure.isEmpty();
    }

    private static String innermost(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage()).replaceAll("\\p{Cntrl}+", " ");
    }
}
