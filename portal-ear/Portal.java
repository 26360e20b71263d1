import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.tools.ToolProvider;

/**
 * Runs the portal from a checkout with nothing but a JDK: {@code java portal-ear/Portal.java}. The launcher itself lies in
 * {@code src/launcher/java} and is compiled once into {@code .run/launcher}: the JDK compiles this file at each start, and
 * a larger one would cost a second each time.
 */
public final class Portal {

    public static void main(String[] args) throws Exception {
        Path ear = Path.of(System.getProperty("jdk.launcher.sourcefile", "portal-ear/Portal.java")).toAbsolutePath().normalize().getParent();
        try (URLClassLoader classes = new URLClassLoader(new URL[] {launcher(ear).toUri().toURL()})) {
            classes.loadClass("launcher.Launcher").getMethod("main", Path.class).invoke(null, ear);
        } catch (FileSystemException e) {
            System.err.println("portal: no access to " + e.getMessage() + "; start it once as the owner of the checkout");
            System.exit(1);
        }
    }

    private static Path launcher(Path ear) throws IOException {
        Path sources = ear.resolve("src/launcher/java/launcher");
        List<Path> files = new ArrayList<>();
        CRC32 stamp = new CRC32();
        stamp.update(Runtime.version().feature());
        try (Stream<Path> all = Files.list(sources)) {
            for (Path file : (Iterable<Path>) all.sorted()::iterator) {
                files.add(file);
                stamp.update(Files.readAllBytes(file));
            }
        }
        Path classes = ear.resolve(".run/launcher").resolve(Long.toHexString(stamp.getValue()));
        if (!Files.isDirectory(classes)) {
            compile(files, classes);
        }
        return classes;
    }

    private static void compile(List<Path> files, Path classes) throws IOException {
        Path fresh = classes.resolveSibling("new-" + ProcessHandle.current().pid());
        List<String> arguments = new ArrayList<>(List.of("-encoding", "UTF-8", "-d", fresh.toString()));
        files.forEach(file -> arguments.add(file.toString()));
        Files.createDirectories(fresh);
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new IOException("the launcher did not compile");
        }
        try {
            Files.move(fresh, classes, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileSystemException e) {
            if (!Files.isDirectory(classes)) { // else another start was faster
                throw e;
            }
        }
    }
}
