package launcher;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The provisioned server for the present sources, outside every target folder so that builds do not disturb it. */
final class ServerFolder {

    /** The line with which Maven begins a module, not those about jars. */
    private static final Pattern MODULE = Pattern.compile("\\[INFO\\] Building .*\\[[0-9]+/[0-9]+\\]");

    /** A first build fetches some thousands of files in minutes: now and then a line, or it looks like a standstill. */
    private static final int FETCHED_STEP = 100;

    private static final boolean WINDOWS = File.separatorChar == '\\';

    private final Path ear;
    private final Path checkout;
    private final Path servers;

    ServerFolder(Path ear) {
        this.ear = ear;
        this.checkout = ear.getParent();
        this.servers = ear.resolve(".run/server");
    }

    /** The folder of the server, built first if the sources changed since the last build. */
    Path get() throws IOException, GeneralSecurityException, InterruptedException, Refused {
        Path server = servers.resolve(stamp());
        if (!Files.isDirectory(server)) {
            build();
            Path fresh = servers.resolve("new-" + ProcessHandle.current().pid());
            copy(ear.resolve("target/server"), fresh);
            dropOthers(fresh);
            Files.move(fresh, server, StandardCopyOption.ATOMIC_MOVE);
        }
        return server;
    }

    /** Hash over everything the server is made of. */
    private String stamp() throws IOException, GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        List<Path> sources = new ArrayList<>(List.of(checkout.resolve("pom.xml")));
        for (String module : List.of("portal-domain", "portal-ejb", "portal-web", "portal-ear")) {
            sources.add(checkout.resolve(module).resolve("pom.xml"));
            try (Stream<Path> files = Files.walk(checkout.resolve(module).resolve("src/main"))) {
                files.filter(Files::isRegularFile).sorted().forEach(sources::add);
            }
        }
        for (Path source : sources) {
            digest.update(checkout.relativize(source).toString().getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(source));
        }
        return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
    }

    private void build() throws IOException, InterruptedException, Refused {
        System.out.println("portal: building (first time 3 to 6 minutes with downloads, later about 1) ...");
        List<String> command = new ArrayList<>(
                WINDOWS
                        ? List.of("cmd", "/c", "mvnw.cmd")
                        : List.of("sh", checkout.resolve("mvnw").toString()));
        command.addAll(List.of("-B", "-DskipTests", "-Dchecks.skip=true", "clean", "package"));
        Process maven = new ProcessBuilder(command)
                .directory(checkout.toFile())
                .redirectErrorStream(true)
                .start();
        List<String> output = new ArrayList<>();
        int fetched = 0;
        try (var lines = maven.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[INFO] Downloaded from ")) {
                    if (++fetched % FETCHED_STEP == 0) {
                        System.out.println("portal:   " + fetched + " files fetched");
                    }
                    continue;
                }
                output.add(line);
                if (MODULE.matcher(line).matches() || line.startsWith("[INFO] --- wildfly")) {
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

    private void dropOthers(Path fresh) throws IOException {
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
}
