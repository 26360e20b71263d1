import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs the portal from a checkout with nothing but a JDK: {@code java portal-ear/Portal.java}. Builds when the sources
 * changed since the last build, starts the provisioned server on its data folder and stays until Ctrl+C.
 * docs/operations.md tells every variable.
 */
public final class Portal {

    private static final Map<String, String> ENV = System.getenv();
    private static final Path EAR = here();
    private static final Path CHECKOUT = EAR.getParent();
    private static final boolean WINDOWS = File.separatorChar == '\\';

    private final int port;
    private final int managementPort;
    private final Path data = Path.of(ENV.getOrDefault("PORTAL_DATA", CHECKOUT.resolve("data").toString())).toAbsolutePath();
    private final String databaseUrl = ENV.getOrDefault("PORTAL_DB_URL", "jdbc:h2:");
    private final boolean h2 = databaseUrl.startsWith("jdbc:h2:");
    private final boolean demo = Boolean.parseBoolean(ENV.getOrDefault("PORTAL_DEMO", Boolean.toString(h2)));

    private Portal() throws Refused {
        port = number("PORTAL_PORT", 8080);
        managementPort = number("PORTAL_MGMT_PORT", 9990);
    }

    public static void main(String[] args) throws Exception {
        try {
            System.exit(new Portal().run());
        } catch (Refused e) {
            System.err.println("portal: " + e.getMessage());
            System.exit(1);
        }
    }

    /** Something the operator can mend; told in one line. */
    private static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    private int run() throws Exception {
        FileLock lock = lockData();
        requireFree(port, "PORTAL_PORT");
        requireFree(managementPort, "PORTAL_MGMT_PORT");
        Path server = server();
        Process process = start(server);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
        if (!ready(process)) {
            throw new Refused("the server stopped while starting; its last words are in " + console());
        }
        banner();
        int status = process.waitFor();
        lock.release();
        return status;
    }

    private FileLock lockData() throws IOException, Refused {
        Files.createDirectories(data);
        @SuppressWarnings("resource") // held until the process ends
        FileLock lock = new RandomAccessFile(data.resolve("portal.lock").toFile(), "rw").getChannel().tryLock();
        if (lock == null) {
            throw new Refused("a portal already runs on " + data + " (set PORTAL_DATA for a second one)");
        }
        return lock;
    }

    private static void requireFree(int port, String variable) throws Refused {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(!WINDOWS);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new Refused("port " + port + " is taken; choose another one with " + variable);
        }
    }

    /** The provisioned server for the present sources, outside every target folder so that builds do not disturb it. */
    private Path server() throws Exception {
        if (ENV.containsKey("PORTAL_SERVER")) {
            return Path.of(ENV.get("PORTAL_SERVER")).toAbsolutePath();
        }
        Path servers = EAR.resolve(".run");
        Path server = servers.resolve(stamp());
        if (!Files.isDirectory(server)) {
            build();
            Path fresh = servers.resolve("new-" + ProcessHandle.current().pid());
            copy(EAR.resolve("target/server"), fresh);
            dropOthers(servers, fresh);
            Files.move(fresh, server, StandardCopyOption.ATOMIC_MOVE);
        }
        return server;
    }

    /** Hash over everything the server is made of. */
    private static String stamp() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        List<Path> sources = new ArrayList<>(List.of(CHECKOUT.resolve("pom.xml")));
        for (String module : List.of("portal-domain", "portal-ejb", "portal-web", "portal-ear")) {
            sources.add(CHECKOUT.resolve(module).resolve("pom.xml"));
            try (Stream<Path> files = Files.walk(CHECKOUT.resolve(module).resolve("src/main"))) {
                files.filter(Files::isRegularFile).sorted().forEach(sources::add);
            }
        }
        for (Path source : sources) {
            digest.update(CHECKOUT.relativize(source).toString().getBytes("UTF-8"));
            digest.update(Files.readAllBytes(source));
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    }

    private static void build() throws Exception {
        System.out.println("portal: building (first time 3 to 6 minutes with downloads, later about 1) ...");
        List<String> command = new ArrayList<>(
                WINDOWS ? List.of("cmd", "/c", "mvnw.cmd") : List.of("sh", CHECKOUT.resolve("mvnw").toString()));
        command.addAll(List.of("-B", "-ntp", "-DskipTests", "-Dchecks.skip=true", "clean", "package"));
        Process maven = new ProcessBuilder(command).directory(CHECKOUT.toFile()).redirectErrorStream(true).start();
        List<String> output = new ArrayList<>();
        try (var lines = maven.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.add(line);
                if (line.startsWith("[INFO] Building ") || line.startsWith("[INFO] --- wildfly")) {
                    System.out.println("portal:   " + line.substring("[INFO] ".length()));
                }
            }
        }
        if (maven.waitFor() != 0) {
            output.stream().filter(line -> line.contains("ERROR")).limit(30).forEach(System.err::println);
            throw new Refused("the build failed; ./mvnw -DskipTests package shows all of it");
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static void dropOthers(Path servers, Path fresh) throws IOException {
        try (Stream<Path> all = Files.list(servers)) {
            for (Path old : (Iterable<Path>) all.filter(path -> !path.equals(fresh))::iterator) {
                if (!inUse(old)) {
                    deleteTree(old);
                }
            }
        }
    }

    private static boolean inUse(Path server) {
        return ProcessHandle.allProcesses()
                .map(process -> process.info().commandLine().orElse(""))
                .anyMatch(line -> line.contains(server.toString()));
    }

    private static void deleteTree(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        }
    }

    private Process start(Path server) throws IOException {
        for (String folder : List.of("database", "logs", "server", "tmp")) {
            Files.createDirectories(data.resolve(folder));
        }
        String home = server.toString();
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        command.add("@" + EAR.resolve("jvm.options"));
        if (ENV.containsKey("PORTAL_JAVA_OPTS")) {
            command.addAll(List.of(ENV.get("PORTAL_JAVA_OPTS").strip().split("\\s+")));
        }
        command.addAll(List.of(
                "-Dorg.jboss.boot.log.file=" + data.resolve("logs/boot.log"),
                "-Dlogging.configuration=" + server.resolve("standalone/configuration/logging.properties").toUri(),
                "-jar", home + "/jboss-modules.jar", "-mp", home + "/modules", "org.jboss.as.standalone",
                "-Djboss.home.dir=" + home,
                "-Djboss.server.base.dir=" + home + "/standalone",
                "-Djboss.server.data.dir=" + data.resolve("server"),
                "-Djboss.server.content.dir=" + home + "/standalone/data/content",
                "-Djboss.server.log.dir=" + data.resolve("logs"),
                "-Djboss.server.temp.dir=" + data.resolve("tmp"),
                "-Dportal.data=" + data,
                "-Djboss.bind.address=" + (demo ? "127.0.0.1" : ENV.getOrDefault("PORTAL_BIND", "0.0.0.0")),
                "-Djboss.bind.address.management=127.0.0.1",
                "--read-only-server-config=standalone.xml"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(console().toFile());
        Map<String, String> environment = builder.environment();
        environment.put("PORTAL_DB_DRIVER", h2 ? "h2" : "postgresql");
        environment.put("PORTAL_DEMO", Boolean.toString(demo));
        environment.put("PORTAL_CONTROL_TOKEN", controlToken());
        environment.put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    private static final FileAttribute<?>[] OWNER_ONLY = WINDOWS
            ? null
            : new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))};

    /** A secret of this run that lets the backup command speak to the server; readable by the owner only. */
    private String controlToken() throws IOException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String token = HexFormat.of().formatHex(random);
        Path file = data.resolve("control.token");
        Files.deleteIfExists(file);
        Files.createFile(file, WINDOWS ? new FileAttribute<?>[0] : OWNER_ONLY);
        Files.writeString(file, token);
        return token;
    }

    private boolean ready(Process process) throws Exception {
        while (process.isAlive()) {
            if (answers()) {
                return true;
            }
            process.waitFor(50, TimeUnit.MILLISECONDS);
        }
        return false;
    }

    private boolean answers() {
        try {
            URI ready = URI.create("http://127.0.0.1:" + port + "/ready");
            return ((HttpURLConnection) ready.toURL().openConnection()).getResponseCode() == HttpURLConnection.HTTP_NO_CONTENT;
        } catch (IOException e) {
            return false;
        }
    }

    private static void stop(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void banner() {
        System.out.println("\n  The portal runs:  http://localhost:" + port + "/");
        System.out.println(demo
                ? "  Demo accounts:    truongkhoa, giangvien, bientap, quantri ... (docs/demo-accounts.md), password Phu-Tho-2026-demo"
                : "  First sign-in:    see " + data.resolve("first-administrator.txt") + " (first start only)");
        System.out.println("  Data:             " + data + (h2 ? "" : "; database " + databaseUrl));
        System.out.println("  Logs:             " + data.resolve("logs") + "\n  Stop:             Ctrl+C\n");
    }

    private Path console() {
        return data.resolve("logs/console.log");
    }

    private static Path here() {
        return Path.of(System.getProperty("jdk.launcher.sourcefile", "portal-ear/Portal.java")).toAbsolutePath().normalize().getParent();
    }

    private static int number(String variable, int otherwise) throws Refused {
        String chosen = ENV.getOrDefault(variable, Integer.toString(otherwise));
        if (!chosen.matches("[0-9]{1,5}")) {
            throw new Refused(variable + " is no port number: " + chosen);
        }
        return Integer.parseInt(chosen);
    }
}
