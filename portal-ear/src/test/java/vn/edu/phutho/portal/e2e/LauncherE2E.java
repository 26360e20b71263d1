package vn.edu.phutho.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the launcher says when it cannot start: one line that tells the remedy. */
class LauncherE2E {

    @TempDir
    private Path folder;

    @Test
    void aTakenPortIsToldInOneLine() throws Exception {
        String taken = Integer.toString(PortalUnderTest.port());
        assertThat(refusal(Map.of("PORTAL_DATA", folder.toString(), "PORTAL_PORT", taken)))
                .containsExactly("portal: port " + taken + " is taken; choose another one with PORTAL_PORT");
    }

    @Test
    void aTakenManagementPortIsToldInOneLine() throws Exception {
        String taken = PortalUnderTest.managementUrl().replaceAll(".*:", "");
        assertThat(refusal(Map.of("PORTAL_DATA", folder.toString(), "PORTAL_PORT", free(), "PORTAL_MGMT_PORT", taken)))
                .containsExactly("portal: port " + taken + " is taken; choose another one with PORTAL_MGMT_PORT");
    }

    @Test
    void aSecondStartOnTheSameDataIsToldInOneLine() throws Exception {
        Path data = PortalUnderTest.data();
        assertThat(refusal(Map.of("PORTAL_DATA", data.toString(), "PORTAL_PORT", free(), "PORTAL_MGMT_PORT", free())))
                .containsExactly("portal: a portal already runs on " + data + " (set PORTAL_DATA for a second one)");
        assertThat(new Http().get("/ready").statusCode())
                .as("the first one runs on")
                .isEqualTo(204);
    }

    /** The launcher of a portal may be killed while its server lives on. */
    @Test
    void aServerWithoutItsLauncherIsTold() throws Exception {
        assertThat(serversPartIsFree(PortalUnderTest.data()))
                .as("a running server holds it")
                .isFalse();
        try (FileChannel file = lockFile(folder);
                FileLock server = file.lock(1, 1, false)) {
            assertThat(server.isValid()).isTrue();
            assertThat(refusal(Map.of("PORTAL_DATA", folder.toString(), "PORTAL_PORT", free())))
                    .containsExactly("portal: the server of a launcher that was killed still runs on " + folder
                            + "; end it first");
        }
    }

    private static boolean serversPartIsFree(Path data) throws IOException {
        try (FileChannel file = lockFile(data);
                FileLock lock = file.tryLock(1, 1, false)) {
            return lock != null;
        }
    }

    private static FileChannel lockFile(Path data) throws IOException {
        return FileChannel.open(data.resolve("portal.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** The copy is put back before the server starts, which this one cannot. */
    @Test
    void aMigrationThatWasCutOffIsUndone() throws Exception {
        Path database = Files.createDirectories(folder.resolve("database"));
        Files.writeString(database.resolve("portal.mv.db"), "half");
        try (ZipOutputStream zip =
                new ZipOutputStream(Files.newOutputStream(database.resolve("portal.before-migration.zip")))) {
            zip.putNextEntry(new ZipEntry("portal.mv.db"));
            zip.write("whole".getBytes(StandardCharsets.UTF_8));
        }
        Map<String, String> variables = new HashMap<>(onPorts());
        variables.put("PORTAL_DATA", folder.toString());
        variables.put("PORTAL_SERVER", folder.resolve("nothing").toString());
        Path aside = database.resolve("portal.half-migrated.mv.db");
        assertThat(refusal(variables))
                .contains("portal: a change of the database was cut off; going on from before it (half changed: "
                        + aside + ")");
        assertThat(database.resolve("portal.mv.db")).hasContent("whole");
        assertThat(aside).hasContent("half");
        assertThat(database.resolve("portal.before-migration.zip")).doesNotExist();
    }

    @Test
    void aBackupThatNobodyTookAwayIsRemoved() throws Exception {
        Path left = Files.createDirectories(folder.resolve("backup")).resolve("left.zip");
        Files.writeString(left, "the whole database");
        Map<String, String> variables = new HashMap<>(onPorts());
        variables.put("PORTAL_DATA", folder.toString());
        variables.put("PORTAL_SERVER", folder.resolve("nothing").toString());
        assertThat(refusal(variables)).anyMatch(line -> line.contains("the server stopped while starting"));
        assertThat(left).doesNotExist();
    }

    @Test
    void whatCannotBeMeantIsToldBeforeAnythingStarts() throws Exception {
        assertThat(refusal(Map.of("PORTAL_DB_URL", "jdbc:mysql://localhost/portal")))
                .containsExactly("portal: PORTAL_DB_URL begins neither with jdbc:postgresql: nor with jdbc:h2:");
        assertThat(refusal(Map.of("PORTAL_DATA", folder.resolve("dữ liệu").toString(), "LC_ALL", "C")))
                .containsExactly("portal: letters in the name of a folder need LC_ALL=C.UTF-8; set it and start again");
    }

    /** The reason stands in one line before the operator; no log has to be read. */
    @Test
    void aDatabaseThatRefusesIsToldWithItsReason() throws Exception {
        Map<String, String> variables = new HashMap<>(onPorts());
        variables.put("PORTAL_DATA", folder.toString());
        boolean postgres = PortalUnderTest.database().equals("postgresql");
        if (postgres) {
            variables.putAll(PortalUnderTest.postgresVariables("nowhere"));
        } else {
            Files.createDirectories(folder.resolve("database"));
            Files.writeString(folder.resolve("database/portal.mv.db"), "no database");
        }
        List<String> printed = refusal(variables);
        assertThat(printed.get(printed.size() - 1))
                .startsWith("portal: the portal could not start; the database cannot be used: ")
                .contains(postgres ? "\"nowhere\" does not exist" : "portal.mv.db");
    }

    private static Map<String, String> onPorts() throws IOException {
        return Map.of("PORTAL_PORT", free(), "PORTAL_MGMT_PORT", free());
    }

    private static String free() throws IOException {
        return Integer.toString(Launched.freePort());
    }

    private static List<String> refusal(Map<String, String> variables) throws IOException, InterruptedException {
        Process launcher = Launched.command(variables).start();
        String printed = new String(launcher.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(launcher.waitFor()).isEqualTo(1);
        return printed.lines().toList();
    }
}
