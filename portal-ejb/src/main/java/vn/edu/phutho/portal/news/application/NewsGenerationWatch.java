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
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import vn.edu.phutho.portal.platform.migration.DatabaseMigration;

/** Looks twice a second whether another node changed the news. */
@Singleton
@Startup
@DependsOn(DatabaseMigration.NAME)
public class NewsGenerationWatch {

    private static final Logger LOG = Logger.getLogger(NewsGenerationWatch.class);

    private static final long PERIOD_MILLIS = 500;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource dataSource;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private NewsGeneration generation;

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

    private void look() {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("select generation from news_generation where id = 1");
                var row = statement.executeQuery()) {
            if (row.next()) {
                generation.stored(row.getLong(1));
            }
            databaseAway = false;
        } catch (SQLException e) {
            if (!databaseAway) {
                LOG.warn("the database does not answer; cached pages stay as they are", e);
            }
            databaseAway = true;
        }
    }
}
