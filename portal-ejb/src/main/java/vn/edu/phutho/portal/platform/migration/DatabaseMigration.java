package vn.edu.phutho.portal.platform.migration;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.jboss.logging.Logger;
import vn.edu.phutho.portal.platform.environment.DataFolderLock;

/**
 * Runs the numbered SQL scripts that the database has not seen. A script that fails, or was changed after it ran, or that
 * only a newer portal knows, stops the start: better no portal than one on a schema it was not made for.
 */
@Singleton
@Startup
@DependsOn(DataFolderLock.NAME)
@TransactionManagement(TransactionManagementType.BEAN)
public class DatabaseMigration {

    /** Name for {@code @DependsOn} of other start-up beans. */
    public static final String NAME = "DatabaseMigration";

    /** The launcher shows what is logged here as an error. */
    private static final Logger LOG = Logger.getLogger("portal.start");

    private static final String SCRIPTS = "classpath:db/migration";

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource dataSource;

    @PostConstruct
    void migrate() {
        try {
            migrate(dataSource, SCRIPTS);
        } catch (IOException | SQLException | FlywayException | IllegalStateException e) {
            LOG.errorf("the database cannot be used: %s", reason(e));
            throw new IllegalStateException("no migration, no portal", e);
        }
    }

    /** Runs the scripts that lie there. */
    static void migrate(DataSource dataSource, String scripts) throws SQLException, IOException {
        // By default Flyway takes no notice of scripts of a newer version.
        Flyway flyway = Flyway.configure(DatabaseMigration.class.getClassLoader())
                .dataSource(dataSource)
                .locations(scripts)
                .ignoreMigrationPatterns(new String[0])
                .load();
        WayBack wayBack = new WayBack(dataSource);
        Optional<Path> copy = wayBack.free();
        refuseNewer(List.of(flyway.info().all()));
        if (copy.isPresent() && flyway.info().pending().length > 0) {
            wayBack.keep(copy.get());
        }
        var result = flyway.migrate();
        if (copy.isPresent()) {
            // One that stays would take away what people do from now on: no portal then.
            Files.deleteIfExists(copy.get());
        }
        LOG.infof("Database %s: %d migrations applied", result.databaseType, result.migrationsExecuted);
    }

    private static void refuseNewer(List<MigrationInfo> all) {
        all.stream()
                .filter(script -> script.getState().name().startsWith("FUTURE"))
                .findFirst()
                .ifPresent(script -> {
                    throw new IllegalStateException("it was made by a newer version of the portal (script "
                            + script.getVersion() + "); start that one, or restore a backup of this one");
                });
    }

    /** What the database itself says tells an operator most, else the innermost cause; in one line. */
    static String reason(Throwable failure) {
        List<Throwable> causes = Stream.iterate(failure, thrown -> thrown != null, Throwable::getCause)
                .filter(thrown -> thrown.getMessage() != null)
                .toList();
        String told = causes.stream()
                .filter(SQLException.class::isInstance)
                .reduce((outer, inner) -> inner)
                .or(() -> causes.stream().reduce((outer, inner) -> inner))
                .map(Throwable::getMessage)
                .orElse("");
        return Arrays.stream(told.split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.matches("-+"))
                .limit(3)
                .reduce((one, next) -> one + " " + next)
                .orElse("no reason given");
    }
}
