package launcher;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The server's own process, a child of the launcher. */
final class ServerProcess {

    /** What a JVM ends with: without a signal, after its terminal was closed, after Ctrl+C, after a plea to end. */
    private static final Set<Integer> ENDED_BY_ITSELF = Set.of(0, 129, 130, 143);

    private final Choices choices;
    private final Process process;
    private final StartLog log;
    private volatile boolean stopping;
    private volatile boolean failed;

    private ServerProcess(Choices choices, Process process, StartLog log) {
        this.choices = choices;
        this.process = process;
        this.log = log;
    }

    /**
     * Starts {@code server} with the options of the file {@code jvmOptions}, with {@code options} and with those of the
     * variable PORTAL_JAVA_OPTS; what it prints goes to {@link #console}.
     */
    static ServerProcess start(Choices choices, Path server, Path jvmOptions, List<String> options) throws IOException {
        prepare(choices.data());
        List<String> command =
                new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "@" + jvmOptions));
        command.addAll(options);
        String more = System.getenv().getOrDefault("PORTAL_JAVA_OPTS", "").strip();
        if (!more.isEmpty()) {
            command.addAll(List.of(more.split("\\s+")));
        }
        command.addAll(arguments(choices, server));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(console(choices).toFile());
        Map<String, String> environment = builder.environment();
        environment.entrySet().removeIf(ServerProcess::choosesNothing);
        environment.put("PORTAL_DB_DRIVER", choices.h2() ? "h2" : "postgresql");
        if (!choices.h2()) {
            environment.put("PORTAL_DB_URL", choices.serverDatabaseUrl());
        }
        environment.put("PORTAL_DEMO", Boolean.toString(choices.demo()));
        environment.put("PORTAL_CONTROL_TOKEN", controlToken(choices.data()));
        environment.put("LC_ALL", "C.UTF-8");
        StartLog log = new StartLog(choices.data().resolve("logs/server.log"));
        return new ServerProcess(choices, builder.start(), log);
    }

    private static void prepare(Path data) throws IOException {
        for (String folder : List.of("database", "logs", "server", "tmp")) {
            Files.createDirectories(data.resolve(folder), OwnerOnly.FOLDER);
        }
        clear(data.resolve("backup"));
    }

    /** Copies of the whole database that no backup took away, because the tool or the server was killed meanwhile. */
    private static void clear(Path backups) throws IOException {
        if (Files.isDirectory(backups)) {
            try (Stream<Path> left = Files.list(backups)) {
                for (Path copy : (Iterable<Path>) left::iterator) {
                    Files.delete(copy);
                }
            }
        }
    }

    /** For WildFly a variable that is set and empty has a value. */
    private static boolean choosesNothing(Map.Entry<String, String> variable) {
        return variable.getKey().startsWith("PORTAL_") && variable.getValue().isBlank();
    }

    private static List<String> arguments(Choices choices, Path server) {
        Path data = choices.data();
        return List.of(
                "-Dorg.jboss.boot.log.file=" + data.resolve("logs/boot.log"),
                "-Dlogging.configuration="
                        + server.resolve("standalone/configuration/logging.properties")
                                .toUri(),
                "-jar",
                server + "/jboss-modules.jar",
                "-mp",
                server + "/modules",
                "org.jboss.as.standalone",
                "-Djboss.home.dir=" + server,
                "-Djboss.server.base.dir=" + server + "/standalone",
                "-Djboss.server.data.dir=" + data.resolve("server"),
                "-Djboss.server.content.dir=" + server + "/standalone/data/content",
                "-Djboss.server.log.dir=" + data.resolve("logs"),
                "-Djboss.server.temp.dir=" + data.resolve("tmp"),
                "-Dportal.data=" + data,
                "-Djboss.bind.address=" + choices.bind(),
                "-Djboss.bind.address.management=127.0.0.1",
                "--read-only-server-config=standalone.xml");
    }

    /** A secret of this run that lets the backup command speak to the server; readable by the owner only. */
    private static String controlToken(Path data) throws IOException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String token = HexFormat.of().formatHex(random);
        Path file = data.resolve("control.token");
        Files.deleteIfExists(file);
        Files.createFile(file, OwnerOnly.FILE);
        Files.writeString(file, token);
        return token;
    }

    /**
     * Waits for the portal.
     *
     * @return whether it answers; else it was asked to end meanwhile
     * @throws Refused if the server ended, or runs without the portal because that could not be deployed
     */
    boolean awaitReady() throws IOException, InterruptedException, Refused {
        while (process.isAlive()) {
            if (answers()) {
                return true;
            }
            if (startedWithErrors()) {
                stop();
                failed = true;
                throw new Refused("the portal could not start; " + log.reason());
            }
            process.waitFor(50, TimeUnit.MILLISECONDS);
        }
        if (stopping) {
            return false;
        }
        failed = true;
        throw new Refused("the server stopped while starting; its last words are in " + console(choices));
    }

    private boolean answers() throws IOException {
        HttpURLConnection request = (HttpURLConnection) URI.create("http://127.0.0.1:" + choices.port() + "/ready")
                .toURL()
                .openConnection();
        try {
            return request.getResponseCode() == HttpURLConnection.HTTP_NO_CONTENT;
        } catch (IOException e) {
            return false; // nobody listens yet
        } finally {
            request.disconnect();
        }
    }

    /** WildFly writes this file once all services have started or failed; a server without the portal goes on running. */
    private boolean startedWithErrors() throws IOException {
        Path marker = startupMarker(choices);
        return Files.exists(marker) && Files.readString(marker).startsWith("error");
    }

    private static Path startupMarker(Choices choices) {
        return choices.data().resolve("tmp/startup-marker");
    }

    /** Whether it ended before it had ever answered, without being asked to. */
    boolean failed() {
        return failed;
    }

    int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    /**
     * Asks the server to end and insists after a minute.
     *
     * @return whether it ended by itself, after all it does at its end; not when it was killed meanwhile
     */
    boolean stop() {
        stopping = true;
        process.destroy();
        try {
            if (process.waitFor(60, TimeUnit.SECONDS)) {
                return ENDED_BY_ITSELF.contains(process.exitValue());
            }
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private static Path console(Choices choices) {
        return choices.data().resolve("logs/console.log");
    }
}
