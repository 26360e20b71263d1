package vn.edu.phutho.portal.document.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import vn.edu.phutho.portal.platform.environment.PortalEnvironment;

/**
 * The folder {@code files} of the data folder: contents under their hash, {@code ab/cdef...}, and what is just coming in
 * under {@code tmp}. Only the owner of the portal's process gets in; no name from outside is ever part of a path.
 */
@ApplicationScoped
public class FileFolder {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private static final int FOLDER_NAME = 2;

    @Inject
    private PortalEnvironment environment;

    @Inject
    private Clock clock;

    /** An empty file that takes what comes in. */
    Path newTemporary() throws IOException {
        return Files.createTempFile(folder(temporary()), "in-", ".part", rights("rw-------"));
    }

    /** Where the content of that hash lies or would lie. */
    Path contentOf(String sha256) {
        return partOf(sha256).resolve(sha256.substring(FOLDER_NAME));
    }

    private Path partOf(String sha256) {
        return root().resolve(sha256.substring(0, FOLDER_NAME));
    }

    /**
     * Gives what came in its place, for good also if the power fails right after.
     *
     * @return whether it is new; the same content may have been there
     */
    boolean keep(Path temporary, String sha256) throws IOException {
        Path content = contentOf(sha256);
        if (Files.exists(content)) {
            touch(content);
            return false;
        }
        Path folder = folder(partOf(sha256));
        Files.move(temporary, content, StandardCopyOption.ATOMIC_MOVE);
        force(folder);
        return true;
    }

    /** Whoever clears away takes this content for as young as one that came just now. */
    void touch(Path content) throws IOException {
        if (Files.exists(content)) {
            Files.setLastModifiedTime(content, FileTime.from(clock.instant()));
        }
    }

    /** Files that came in and were not taken, older than that. */
    List<Path> leftBehind(Instant before) throws IOException {
        return older(temporary(), before);
    }

    /** Folders of contents; small parts of the whole, to be looked at one after the other. */
    List<Path> parts() throws IOException {
        if (!Files.isDirectory(root())) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(root())) {
            return folders.filter(folder -> !folder.equals(temporary()))
                    .sorted()
                    .toList();
        }
    }

    /** Contents of a part older than that. */
    List<Path> older(Path part, Instant before) throws IOException {
        if (!Files.isDirectory(part)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(part)) {
            return files.filter(file -> modified(file).isBefore(before)).toList();
        }
    }

    /** The hash of the content that lies there. */
    static String hashOf(Path content) {
        int names = content.getNameCount();
        return content.getName(names - 2).toString() + content.getName(names - 1);
    }

    /** One that is gone meanwhile counts as young: nobody needs to remove it. */
    private static Instant modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException gone) {
            return Instant.MAX;
        }
    }

    private Path root() {
        return environment.data().resolve("files");
    }

    private Path temporary() {
        return root().resolve("tmp");
    }

    private static Path folder(Path folder) throws IOException {
        return Files.createDirectories(folder, rights("rwx------"));
    }

    private static FileAttribute<?>[] rights(String posix) {
        return POSIX
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(posix))}
                : new FileAttribute<?>[0];
    }

    /** Writes the entry of a new file in its folder down; Windows does so by itself and opens no folders. */
    private static void force(Path folder) throws IOException {
        if (POSIX) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
