package vn.edu.phutho.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documented commands for backup and restore, while the portal runs. */
class BackupE2E {

    @TempDir
    private Path folder;

    @Test
    void whatIsSavedWhileRunningCanBeRestored() throws Exception {
        Path file = folder.resolve("portal.backup");
        Path elsewhere = folder.resolve("elsewhere");
        if (PortalUnderTest.database().equals("postgresql")) {
            Assumptions.assumeTrue(pgDumpThere(), "pg_dump is not installed");
        }
        assertThat(backup("save", file, PortalUnderTest.data())).isZero();
        assertThat(Files.size(file)).isPositive();
        assertThat(backup("save", file, PortalUnderTest.data()))
                .as("never over an existing file")
                .isNotZero();
        if (PortalUnderTest.database().equals("h2")) {
            assertThat(backup("restore", file, PortalUnderTest.data()))
                    .as("never under a running portal")
                    .isNotZero();
            assertThat(backup("restore", file, elsewhere)).isZero();
            try (Connection restored = PortalUnderTest.h2(elsewhere.resolve("database/portal"))) {
                assertThat(accounts(restored)).isEqualTo(25);
            }
        }
    }

    @Test
    void withoutTheSecretTheAddressDoesNotExist() {
        var answer = new Http()
                .post("/control/backup?file=" + folder.resolve("stolen"), Map.of(), "X-Control-Token", "guess");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(folder.resolve("stolen")).doesNotExist();
    }

    private static boolean pgDumpThere() throws InterruptedException {
        try {
            return new ProcessBuilder("pg_dump", "--version").start().waitFor() == 0;
        } catch (IOException notFound) {
            return false;
        }
    }

    private static int accounts(Connection connection) throws SQLException {
        try (var rows = connection.createStatement().executeQuery("select count(*) from account where demo = true")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static int backup(String act, Path file, Path data) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                System.getProperty("it.checkout") + "/portal-ear/Backup.java",
                act,
                file.toString());
        builder.environment().put("PORTAL_DATA", data.toString());
        builder.environment().put("PORTAL_PORT", Integer.toString(PortalUnderTest.port()));
        builder.environment().putAll(PortalUnderTest.databaseVariables());
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
