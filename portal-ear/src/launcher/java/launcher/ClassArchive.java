package launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The classes of one server as this JVM keeps them ready for the next start (dynamic class data sharing). The first run
 * of a server writes them down when it stops; the runs after it need not parse and verify some fifteen thousand classes
 * again. Another version of the JVM makes an archive of its own, and one that does not fit is left aside by the JVM.
 */
final class ClassArchive {

    private final Path file;
    private final Path fresh;

    ClassArchive(Path server) {
        this.file = server.resolve("classes-" + Runtime.version() + ".jsa");
        this.fresh = file.resolveSibling(
                file.getFileName() + ".new-" + ProcessHandle.current().pid());
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** What the JVM is told: to use the archive, or to write it when it ends. */
    List<String> options() {
        return exists()
                ? List.of("-XX:SharedArchiveFile=" + file)
                : List.of("-XX:ArchiveClassesAtExit=" + fresh, "-Xlog:cds=off", "-Xlog:cds+dynamic=off");
    }

    /**
     * Gives what the JVM wrote its name, or takes it away.
     *
     * @param whole whether the JVM ended by itself
     */
    void keep(boolean whole) throws IOException {
        if (whole && Files.exists(fresh)) {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } else {
            Files.deleteIfExists(fresh);
        }
    }
}
