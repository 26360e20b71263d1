package launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the operator chose by environment variables, checked. docs/operations.md tells every variable.
 *
 * @param port of the pages
 * @param managementPort of health, metrics and WildFly's own management, on the loopback address only
 * @param data folder of everything that outlives the process
 * @param databaseUrl as JDBC knows it; {@code jdbc:h2:} alone means the file in the data folder
 * @param demo whether invented people are loaded; the portal then listens on this machine only
 * @param bind address the portal listens on without demo data
 */
record Choices(int port, int managementPort, Path data, String databaseUrl, boolean demo, String bind) {

    /** Seconds; an answer that takes longer than half a minute is none. */
    private static final List<String> POSTGRESQL_TIMEOUTS =
            List.of("socketTimeout=30", "connectTimeout=10", "tcpKeepAlive=true");

    private static final int LAST_PORT = 65535;

    /** Reads and checks {@code environment}; relative folders and defaults refer to {@code checkout}. */
    static Choices of(Map<String, String> environment, Path checkout) throws Refused {
        int port = port(environment, "PORTAL_PORT", 8080);
        int managementPort = port(environment, "PORTAL_MGMT_PORT", 9990);
        if (port == managementPort) {
            throw new Refused("PORTAL_PORT and PORTAL_MGMT_PORT are both " + port + "; choose two ports");
        }
        checkMail(environment);
        String url = chosen(environment, "PORTAL_DB_URL", "jdbc:h2:");
        if (!url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:postgresql:")) {
            throw new Refused("PORTAL_DB_URL begins neither with jdbc:postgresql: nor with jdbc:h2:");
        }
        boolean demo = flag(environment, "PORTAL_DEMO", url.startsWith("jdbc:h2:"));
        Path data = Path.of(
                chosen(environment, "PORTAL_DATA", checkout.resolve("data").toString()));
        return new Choices(
                port,
                managementPort,
                data.toAbsolutePath(),
                url,
                demo,
                demo ? "127.0.0.1" : chosen(environment, "PORTAL_BIND", "0.0.0.0"));
    }

    /** The same address for the server: a PostgreSQL that is gone without a word must not keep a thread for ever. */
    String serverDatabaseUrl() {
        String url = databaseUrl;
        for (String parameter : h2() ? List.<String>of() : POSTGRESQL_TIMEOUTS) {
            boolean chosen = url.contains(parameter.split("=")[0] + "=");
            url += chosen ? "" : (url.contains("?") ? "&" : "?") + parameter;
        }
        return url;
    }

    boolean h2() {
        return databaseUrl.startsWith("jdbc:h2:");
    }

    /** Whoever names a mail server must also say from whom mails come; a password needs its account. */
    private static void checkMail(Map<String, String> environment) throws Refused {
        port(environment, "PORTAL_SMTP_PORT", 25);
        boolean sends = given(environment, "PORTAL_SMTP_HOST");
        if (sends && !environment.getOrDefault("PORTAL_SMTP_FROM", "").matches("[^\\s@<>,;]+@[A-Za-z0-9.-]+")) {
            throw new Refused("PORTAL_SMTP_FROM is no mail address; it says from whom mails come");
        }
        if (given(environment, "PORTAL_SMTP_USER") != given(environment, "PORTAL_SMTP_PASSWORD")) {
            throw new Refused("PORTAL_SMTP_USER and PORTAL_SMTP_PASSWORD go together; set both or none");
        }
    }

    /** A variable that is set and empty, as in a file of a service manager, chooses nothing. */
    private static String chosen(Map<String, String> environment, String variable, String otherwise) {
        return given(environment, variable) ? environment.get(variable) : otherwise;
    }

    private static boolean given(Map<String, String> environment, String variable) {
        return !environment.getOrDefault(variable, "").isBlank();
    }

    private static int port(Map<String, String> environment, String variable, int otherwise) throws Refused {
        String chosen = chosen(environment, variable, Integer.toString(otherwise));
        int port = chosen.matches("[0-9]{1,5}") ? Integer.parseInt(chosen) : 0;
        if (port < 1 || port > LAST_PORT) {
            throw new Refused(variable + " is no port number from 1 to " + LAST_PORT + ": " + chosen);
        }
        return port;
    }

    private static boolean flag(Map<String, String> environment, String variable, boolean otherwise) throws Refused {
        String chosen = chosen(environment, variable, Boolean.toString(otherwise));
        if (!Set.of("true", "false").contains(chosen)) {
            throw new Refused(variable + " is neither true nor false: " + chosen);
        }
        return Boolean.parseBoolean(chosen);
    }
}
