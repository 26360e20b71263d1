package vn.edu.phutho.portal.platform.migration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * A copy of an H2 database from before a migration, beside its file. H2 commits each change of a table by itself: a script
 * that is killed or fails in its middle stays half done and would fail ever after. The launcher puts a copy that it finds
 * back before the next start. PostgreSQL undoes such a script by itself.
 */
final class WayBack {

    private static final String ENDING = ".before-migration.zip";

    private final DataSource dataSource;

    WayBack(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Where the copy lies during a migration; nowhere when the database is no file of H2.
     *
     * @throws IllegalStateException when one lies there: then the database is half migrated, and its only whole copy must
     *     not be written over
     */
    Optional<Path> free() throws SQLException {
        Optional<Path> copy;
        try (Connection connection = dataSource.getConnection()) {
            copy = file(connection).map(database -> database.resolveSibling(database.getFileName() + ENDING));
        }
        if (copy.filter(Files::exists).isPresent()) {
            throw new IllegalStateException("a former migration was cut off; unpack " + copy.get()
                    + " over the file of the database, remove it and start again");
        }
        return copy;
    }

    /** Writes the copy; only a whole one gets the name. */
    void keep(Path copy) throws SQLException, IOException {
        Path half = copy.resolveSibling(copy.getFileName() + ".half");
        Files.deleteIfExists(half);
        try (Connection connection = dataSource.getConnection();
                var backup = connection.prepareStatement("backup to ?")) {
            backup.setString(1, half.toString());
            backup.execute();
        }
        Files.move(half, copy, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The file without its ending; none in memory or on another database. */
    private static Optional<Path> file(Connection connection) throws SQLException {
        if (!"H2".equals(connection.getMetaData().getDatabaseProductName())) {
            return Optional.empty();
        }
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select database_path()")) {
            row.next();
            return Optional.ofNullable(row.getString(1)).map(Path::of);
        }
    }
}
