package vn.edu.phutho.portal.news.application;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import vn.edu.phutho.portal.platform.health.DatabaseProbe;
import vn.edu.phutho.portal.platform.migration.DatabaseMigration;

/** Looks twice a second whether another node changed the news. */
@Singleton
@Startup
@DependsOn(DatabaseMigration.NAME)
public class NewsGenerationWatch {

    private static final Logger LOG = Logger.getLogger(NewsGenerationWatch.class);

    private static final long PERIOD_MILLIS = 500;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private NewsGeneration generation;

    @Inject
    private NewsAnnouncement announcement;

    @Inject
    private DatabaseProbe probe;

    private ScheduledFuture<?> task;

    private volatile boolean databaseAway;

    @PostConstruct
    void start() {
        task = executor.scheduleWithFixedDelay(this::look, 0, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        task.cancel(false);
    }

    /** Whatever goes wrong must not leave this method: the schedule would end without a word. */
    void look() {
        if (probe.away().isPresent()) {
            return;
        }
        try {
            generation.stored(announcement.stored());
            databaseAway = false;
        } catch (SQLException | RuntimeException e) {
            if (!databaseAway) {
                LOG.warn("the database does not answer; cached pages stay as they are", e);
            }
            databaseAway = true;
        }
    }
}
