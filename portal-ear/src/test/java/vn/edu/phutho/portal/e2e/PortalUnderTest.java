package vn.edu.phutho.portal.e2e;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The one server of a test run, on ports and data of its own, so that it runs beside a portal in use. Started through
 * {@code Portal.java} like any other; {@code it.database} says on which database.
 */
public class PortalUnderTest implements LauncherSessionListener {

    private static final String MANAGEMENT_USER = "arquillian";

    private static Process launcher;
    private static EmbeddedPostgres postgres;
    private static Path data;
    private static int port;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("it.server") == null || launcher != null) {
            return;
        }
        try {
            start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (launcher == null) {
            return;
        }
        try {
            launcher.destroy();
            launcher.waitFor(40, TimeUnit.SECONDS);
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void start() throws IOException {
        Path server = Path.of(System.getProperty("it.server"));
        data = Path.of(System.getProperty("it.work"), "data-" + database());
        deleteTree(data);
        Files.createDirectories(data);
        port = freePort();
        int managementPort = freePort();
        System.setProperty("it.management.port", Integer.toString(managementPort));
        letArquillianIn(server);
        ProcessBuilder builder = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        System.getProperty("it.checkout") + "/portal-ear/Portal.java")
                .redirectErrorStream(true);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("PORTAL_"));
        environment.put("PORTAL_SERVER", server.toString());
        environment.put("PORTAL_DATA", data.toString());
        environment.put("PORTAL_PORT", Integer.toString(port));
        environment.put("PORTAL_MGMT_PORT", Integer.toString(managementPort));
        environment.put("PORTAL_DEMO", "true");
        // Whatever the machine's locale is, the portal is Vietnamese.
        environment.put("LANG", "C");
        environment.remove("LC_ALL");
        if (database().equals("postgresql")) {
            postgres = EmbeddedPostgres.builder().start();
        }
        environment.putAll(databaseVariables());
        launcher = builder.start();
        awaitBanner();
    }

    /** Reads what the launcher prints until its banner; afterwards a thread of its own keeps reading. */
    private static void awaitBanner() throws IOException {
        BufferedReader output = launcher.inputReader();
        StringBuilder printed = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            printed.append(line).append('\n');
            if (line.contains("Ctrl+C")) {
                Thread drain = new Thread(() -> output.lines().forEach(ignored -> {}), "launcher-output");
                drain.setDaemon(true);
                drain.start();
                return;
            }
        }
        throw new IllegalStateException("the portal did not start: " + printed);
    }

    /** A management user of this copy of the server only: Arquillian deploys through the management interface. */
    private static void letArquillianIn(Path server) throws IOException {
        String password = "it-" + ProcessHandle.current().pid();
        System.setProperty("it.management.user", MANAGEMENT_USER);
        System.setProperty("it.management.password", password);
        String hash = md5(MANAGEMENT_USER + ":ManagementRealm:" + password);
        Files.writeString(
                server.resolve("standalone/configuration/mgmt-users.properties"), MANAGEMENT_USER + "=" + hash + "\n");
    }

    private static String md5(String text) {
        try {
            return HexFormat.of()
                    .formatHex(java.security.MessageDigest.getInstance("MD5")
                            .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void deleteTree(Path tree) throws IOException {
        if (Files.exists(tree)) {
            try (Stream<Path> files = Files.walk(tree)) {
                for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                    Files.delete(file);
                }
            }
        }
    }

    /** {@code h2} or {@code postgresql}. */
    static String database() {
        return System.getProperty("it.database", "h2");
    }

    /** Address of the portal without a slash at the end. */
    static String url() {
        return "http://localhost:" + port;
    }

    /** What tells the portal and its tools the database; nothing for H2. */
    static Map<String, String> databaseVariables() {
        return postgres == null
                ? Map.of()
                : Map.of(
                        "PORTAL_DB_URL", "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres",
                        "PORTAL_DB_USER", "postgres",
                        "PORTAL_DB_PASSWORD", "postgres");
    }

    static int port() {
        return port;
    }

    static Path data() {
        return data;
    }

    /** The server's own process, a child of the launcher. */
    static ProcessHandle server() {
        return launcher.toHandle().children().findFirst().orElseThrow();
    }

    /** A connection past the portal; on H2 only once the server is gone, because the file belongs to it. */
    static Connection connection() throws SQLException {
        return database().equals("postgresql")
                ? DriverManager.getConnection(postgres.getJdbcUrl("postgres", "postgres"))
                : h2(data.resolve("database/portal"));
    }

    /** A connection to an H2 file that no server holds. */
    static Connection h2(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + file + ";IFEXISTS=TRUE", "portal", "portal");
    }
}
