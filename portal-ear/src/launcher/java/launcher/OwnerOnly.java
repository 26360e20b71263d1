package launcher;

import java.io.File;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Rights that let nobody but the owner in; nothing on Windows, where the folder of the user does that. */
final class OwnerOnly {

    static final FileAttribute<?>[] FILE = rights("rw-------");
    static final FileAttribute<?>[] FOLDER = rights("rwx------");

    private OwnerOnly() {}

    private static FileAttribute<?>[] rights(String posix) {
        return File.separatorChar == '\\'
                ? new FileAttribute<?>[0]
                : new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(posix))};
    }
}
