package vn.edu.phutho.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documented commands for backup and restore, while the portal runs. */
@ArquillianTest
class BackupE2E {

    private static final String SECOND_DATABASE = "restored";

    private static final String PDF = "%PDF-1.7\n% saved and restored\n%%EOF\n";

    @TempDir
    private Path folder;

    @Deployment(testable = false)
    static WebArchive counting() {
        return ShrinkWrap.create(WebArchive.class, "table-rows.war")
                .addClasses(TableRowsServlet.class, TableRows.class);
    }

    @Test
    void whatIsSavedWhileRunningCanBeRestored() throws Exception {
        Path file = folder.resolve("portal.backup");
        Path elsewhere = folder.resolve("elsewhere");
        boolean postgres = PortalUnderTest.database().equals("postgresql");
        Map<String, String> here = PortalUnderTest.databaseVariables();
        if (postgres) {
            requirePostgresTools();
        }
        String content = upload();
        assertThat(backup("save", file, PortalUnderTest.data(), here)).isZero();
        assertThat(rights(file)).isEqualTo("rw-------");
        String saved = new Http().get("/table-rows/").body();
        assertThat(saved).contains("account=25", "person=48", "flyway_schema_history=");
        assertRefused("save", file, "never over an existing file");
        assertRefused("restore", file, "never under a running portal");
        Map<String, String> there = postgres ? emptyDatabase(SECOND_DATABASE) : here;
        assertThat(backup("restore", file, elsewhere, there)).isZero();
        assertThat(rights(elsewhere)).isEqualTo("rwx------");
        assertThat(elsewhere.resolve(content)).hasContent(PDF);
        assertThat(rights(elsewhere.resolve(content))).isEqualTo("rw-------");
        try (Connection restored = restored(postgres, elsewhere)) {
            assertThat(TableRows.of(restored)).hasToString(saved);
        }
        assertThat(backup("restore", file, elsewhere, there))
                .as("never over data that are there")
                .isNotZero();
        damagedIsRefused(file);
    }

    /** One bit of a stored file: nothing gets its place, for what else may be wrong. */
    private void damagedIsRefused(Path file) throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 3] ^= 1;
        Path damaged = Files.write(folder.resolve("damaged.backup"), bytes);
        Path third = folder.resolve("third");
        Map<String, String> database =
                PortalUnderTest.database().equals("postgresql") ? emptyDatabase("damaged") : Map.of();
        assertThat(backup("restore", damaged, third, database)).isNotZero();
        assertThat(third.resolve("files")).doesNotExist();
        assertThat(third.resolve("database/portal.mv.db")).doesNotExist();
    }

    /** Makes a database of that name on the PostgreSQL server; returns the variables that lead to it. */
    private static Map<String, String> emptyDatabase(String name) throws SQLException {
        try (Connection connection = PortalUnderTest.connection()) {
            connection.createStatement().execute("create database " + name);
        }
        return PortalUnderTest.postgresVariables(name);
    }

    /** Uploads a file and tells where in the data folder its content must lie. */
    private static String upload() throws NoSuchAlgorithmException {
        var uploaded = Http.as("giangvien").send("POST", "/api/v1/files", PDF, "X-File-Name", "a.pdf");
        assertThat(uploaded.statusCode()).isEqualTo(201);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(PDF.getBytes(StandardCharsets.UTF_8));
        String hash = HexFormat.of().formatHex(digest);
        return "files/" + hash.substring(0, 2) + "/" + hash.substring(2);
    }

    private static void assertRefused(String act, Path file, String rule) throws IOException, InterruptedException {
        assertThat(backup(act, file, PortalUnderTest.data(), PortalUnderTest.databaseVariables()))
                .as(rule)
                .isNotZero();
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static Connection restored(boolean postgres, Path elsewhere) throws SQLException {
        return postgres
                ? PortalUnderTest.postgres(SECOND_DATABASE)
                : PortalUnderTest.h2(elsewhere.resolve("database/portal"));
    }

    @Test
    void withoutTheSecretTheAddressDoesNotExist() throws IOException {
        List<Path> before = backupsInTheDataFolder();
        var answer = new Http().post("/control/backup", Map.of(), "X-Control-Token", "guess");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(new Http().post("/control/backup", Map.of()).statusCode()).isEqualTo(404);
        assertThat(backupsInTheDataFolder()).isEqualTo(before);
    }

    private static List<Path> backupsInTheDataFolder() throws IOException {
        Path backups = PortalUnderTest.data().resolve("backup");
        if (!Files.exists(backups)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(backups)) {
            return files.sorted().toList();
        }
    }

    private static void requirePostgresTools() throws InterruptedException {
        if (!pgDumpThere()) {
            Debian.install("postgresql-client");
        }
        assertThat(pgDumpThere())
                .as("pg_dump is there; install PostgreSQL's client tools (Debian: postgresql-client)")
                .isTrue();
    }

    private static boolean pgDumpThere() throws InterruptedException {
        try {
            return new ProcessBuilder("pg_dump", "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException notFound) {
            return false;
        }
    }

    private static int backup(String act, Path file, Path data, Map<String, String> database)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                System.getProperty("it.checkout") + "/portal-ear/Backup.java",
                act,
                file.toString());
        builder.environment().put("PORTAL_DATA", data.toString());
        builder.environment().put("PORTAL_PORT", Integer.toString(PortalUnderTest.port()));
        builder.environment().putAll(database);
        return builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
