package vn.edu.phutho.portal.platform.migration;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jboss.logging.Logger;

/**
 * Runs the numbered SQL scripts that the database has not seen. A script that fails, or was changed after it ran, stops
 * the start: better no portal than one on half a schema.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class DatabaseMigration {

    /** Name for {@code @DependsOn} of other start-up beans. */
    public static final String NAME = "DatabaseMigration";

    private static final Logger LOG = Logger.getLogger(DatabaseMigration.class);

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource dataSource;

    @PostConstruct
    void migrate() {
        var result = Flyway.configure(DatabaseMigration.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        LOG.infof("Database %s: %d migrations applied", result.databaseType, result.migrationsExecuted);
    }
}
