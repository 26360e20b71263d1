package vn.edu.phutho.portal.e2e;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The one server of a test run, on ports and data of its own, so that it runs beside a portal in use. Started through
 * {@code Portal.java} like any other; {@code it.database} says on which database.
 */
public class PortalUnderTest implements LauncherSessionListener {

    private static final String MANAGEMENT_USER = "arquillian";

    private static Launched portal;
    private static Map<String, String> variables;
    private static EmbeddedPostgres postgres;
    private static Path data;
    private static int port;
    private static int managementPort;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("it.server") == null || portal != null) {
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
        if (portal == null) {
            return;
        }
        try {
            portal.close();
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void start() throws IOException {
        data = Path.of(System.getProperty("it.work"), "data-" + database());
        deleteTree(data);
        Files.createDirectories(data);
        port = Launched.freePort();
        managementPort = Launched.freePort();
        System.setProperty("it.management.port", Integer.toString(managementPort));
        letArquillianIn(Launched.server());
        variables = new HashMap<>();
        variables.put("PORTAL_DATA", data.toString());
        variables.put("PORTAL_PORT", Integer.toString(port));
        variables.put("PORTAL_MGMT_PORT", Integer.toString(managementPort));
        variables.put("PORTAL_DEMO", "true");
        // The style page shows every tag; it is looked at as any other page.
        variables.put("PORTAL_MODE", "development");
        if (database().equals("postgresql")) {
            postgres = EmbeddedPostgres.builder().start();
        }
        variables.putAll(databaseVariables());
        portal = Launched.start(variables);
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
        return postgres == null ? Map.of() : postgresVariables("postgres");
    }

    /** The same for another database of the PostgreSQL server. */
    static Map<String, String> postgresVariables(String name) {
        return Map.of(
                "PORTAL_DB_URL", "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + name,
                "PORTAL_DB_USER", "postgres",
                "PORTAL_DB_PASSWORD", "postgres");
    }

    /** Address of the management interface without a slash at the end. */
    static String managementUrl() {
        return "http://127.0.0.1:" + managementPort;
    }

    static int port() {
        return port;
    }

    static int managementPort() {
        return managementPort;
    }

    static Path data() {
        return data;
    }

    /** The server's own process, a child of the launcher. */
    static ProcessHandle server() {
        return portal.process();
    }

    /** Starts it again, on what a killed server left behind. */
    static void startAgain() throws IOException {
        portal.close();
        portal = Launched.start(variables);
    }

    /** Another node on the same database, which must be PostgreSQL, with ports and a data folder of its own. */
    static Launched secondNode(Path itsData) throws IOException {
        Map<String, String> node = new HashMap<>(variables);
        node.put("PORTAL_DATA", itsData.toString());
        node.put("PORTAL_PORT", Integer.toString(Launched.freePort()));
        node.put("PORTAL_MGMT_PORT", Integer.toString(Launched.freePort()));
        return Launched.start(node);
    }

    /** Stops it as Ctrl+C does; the database stays. */
    static void stop() {
        portal.close();
    }

    /** A connection past the portal; on H2 only once the server is gone, because the file belongs to it. */
    static Connection connection() throws SQLException {
        return database().equals("postgresql") ? postgres("postgres") : h2(data.resolve("database/portal"));
    }

    /** A connection to a database of the PostgreSQL server. */
    static Connection postgres(String name) throws SQLException {
        return DriverManager.getConnection(postgres.getJdbcUrl("postgres", name));
    }

    /** A connection to an H2 file that no server holds. */
    static Connection h2(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + file + ";IFEXISTS=TRUE", "portal", "portal");
    }
}
