package vn.edu.phutho.portal.platform.backup;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Lets the embedded H2 write a copy of itself; another process cannot, because the file is locked. */
@ApplicationScoped
public class DatabaseBackup {

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private DataSource dataSource;

    /**
     * Writes a zip file with a copy of the database as of one moment.
     *
     * @param file where to; must not exist
     * @throws SQLException when the database is not H2 or the file cannot be written
     */
    public void writeTo(Path file) throws SQLException {
        try (var connection = dataSource.getConnection();
                var backup = connection.prepareStatement("backup to ?")) {
            backup.setString(1, file.toString());
            backup.execute();
        }
    }
}
