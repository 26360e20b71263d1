package vn.edu.phutho.portal.platform.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
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

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource dataSource;

    @Resource
    private ManagedExecutorService managedExecutor;

    @Inject
    private Clock clock;

    private Probe running;

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

    private synchronized Probe probe() {
        if (running == null || running.answer().isDone()) {
            running = new Probe(executor().submit(this::ask), clock.millis());
        }
        return running;
    }

    ExecutorService executor() {
        return managedExecutor;
    }

    private boolean ask() throws SQLException {
        try (var connection = dataSource.getConnection()) {
            return connection.isValid(SECONDS);
        }
    }
}
