package vn.edu.phutho.portal.platform.backup;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import vn.edu.phutho.portal.platform.environment.PortalEnvironment;

/** Lets the embedded H2 write a copy of itself; another process cannot, because the file is locked. */
@ApplicationScoped
public class DatabaseBackup {

    private static final Logger LOG = Logger.getLogger("portal.operation");

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource dataSource;

    @Inject
    private PortalEnvironment environment;

    /**
     * Writes a zip file with a copy of the database as of one moment into {@code backup/} of the data folder. The server
     * chooses its name, so that no request can name a file; the tool moves it where the operator wants it.
     *
     * @return the name of the file without ".zip"; empty when the database is not H2 or failed, then no file is left
     */
    public Optional<UUID> write() throws IOException {
        UUID id = UUID.randomUUID();
        Path file =
                Files.createDirectories(environment.data().resolve("backup")).resolve(id + ".zip");
        try (var connection = dataSource.getConnection();
                var backup = connection.prepareStatement("backup to ?")) {
            backup.setString(1, file.toString());
            backup.execute();
            LOG.infof("backup written to %s", file);
            return Optional.of(id);
        } catch (SQLException e) {
            LOG.error("backup failed", e);
            Files.deleteIfExists(file);
            return Optional.empty();
        }
    }
}
