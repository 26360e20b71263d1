package vn.edu.phutho.portal.platform.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.zip.ZipFile;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A migration of an H2 file that does not come to its end leaves the way back; one that does leaves nothing. */
class DatabaseMigrationTest {

    private static final String FIRST = "create table one (id integer);";

    @TempDir
    private Path folder;

    private final JdbcDataSource database = new JdbcDataSource();

    @BeforeEach
    void begin() throws IOException, SQLException {
        database.setURL("jdbc:h2:file:" + folder.resolve("portal"));
        script("V1__first.sql", FIRST);
        migrate();
    }

    @Test
    void whatCameToItsEndLeavesNoCopy() throws IOException, SQLException {
        script("V2__second.sql", "create table two (id integer);");
        migrate();
        assertThat(copy()).doesNotExist();
    }

    @Test
    void whatWasCutOffLeavesTheDatabaseFromBefore() throws IOException, SQLException {
        script("V2__second.sql", "create table two (id integer); create table one (id integer);");
        assertThatThrownBy(this::migrate)
                .isInstanceOf(FlywayException.class)
                .satisfies(
                        failure -> assertThat(DatabaseMigration.reason(failure)).contains("already exists"));
        try (ZipFile zip = new ZipFile(copy().toFile())) {
            assertThat(zip.getEntry("portal.mv.db")).isNotNull();
        }
        byte[] before = Files.readAllBytes(copy());
        assertThatThrownBy(this::migrate)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("unpack " + copy());
        assertThat(copy()).as("the only whole one is not written over").hasBinaryContent(before);
    }

    @Test
    void anOlderPortalRefusesTheDatabaseOfANewerOne() throws IOException, SQLException {
        script("V2__second.sql", "create table two (id integer);");
        migrate();
        Files.delete(scripts().resolve("V2__second.sql"));
        assertThatThrownBy(this::migrate).hasMessageContaining("newer version of the portal (script 2)");
        assertThat(copy()).doesNotExist();
    }

    private void migrate() throws SQLException, IOException {
        DatabaseMigration.migrate(database, "filesystem:" + scripts());
    }

    private void script(String name, String sql) throws IOException {
        Files.createDirectories(scripts());
        Files.writeString(scripts().resolve(name), sql);
    }

    private Path scripts() {
        return folder.resolve("scripts");
    }

    private Path copy() {
        return folder.resolve("portal.before-migration.zip");
    }

    @Test
    void theReasonIsWhatTheDatabaseSaysElseTheInnermostCause() {
        SQLException told = new SQLException("no such file", new IOException((String) null));
        assertThat(DatabaseMigration.reason(new IllegalStateException("outside", told)))
                .isEqualTo("no such file");
        assertThat(DatabaseMigration.reason(new IllegalStateException("outside", new IOException("inside"))))
                .isEqualTo("inside");
        assertThat(DatabaseMigration.reason(new IOException())).isEqualTo("no reason given");
    }
}
