package vn.edu.phutho.portal.platform.health;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import vn.edu.phutho.portal.platform.migration.DatabaseMigration;

/** Asks each second whether the database answers, and says once when it goes and once when it is back. */
@Singleton
@Startup
@DependsOn(DatabaseMigration.NAME)
public class DatabaseWatch {

    private static final Logger LOG = Logger.getLogger("portal.operation");

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private DatabaseProbe probe;

    private ScheduledFuture<?> task;

    private boolean away;

    @PostConstruct
    void start() {
        task = executor.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        task.cancel(false);
    }

    /** Whatever goes wrong must not leave this method: the schedule would end without a word. */
    private void look() {
        try {
            probe.databaseAnswers();
            tell(probe.away().orElse(null));
        } catch (RuntimeException e) {
            tell(String.valueOf(e));
        }
    }

    private void tell(String failure) {
        if (failure != null && !away) {
            LOG.errorf("the database is away, people are asked to wait: %s", failure);
        } else if (failure == null && away) {
            LOG.info("the database is back");
        }
        away = failure != null;
    }
}
