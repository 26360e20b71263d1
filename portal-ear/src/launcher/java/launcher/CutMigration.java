package launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Takes an H2 database back to where it was before a migration that did not come to its end. The server writes a copy
 * before the first script and removes it after the last; H2 cannot undo half a script by itself. A start that is cut off
 * here begins anew the next time.
 */
final class CutMigration {

    private static final String DATABASE = "portal.mv.db";

    private final Path folder;
    private final Path copy;

    CutMigration(Path folder) {
        this.folder = folder;
        this.copy = folder.resolve("portal.before-migration.zip");
    }

    /** Puts the copy back, if there is one; the half migrated file stays beside it under another name. */
    void undo() throws IOException, Refused {
        if (!Files.exists(copy)) {
            return;
        }
        Path database = folder.resolve(DATABASE);
        Path aside = folder.resolve("portal.half-migrated.mv.db");
        Path fresh = folder.resolve(DATABASE + ".half");
        unpack(fresh);
        if (Files.exists(database)) {
            Files.move(database, aside, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.move(fresh, database, StandardCopyOption.ATOMIC_MOVE);
        Files.delete(copy);
        System.out.println(
                "portal: a change of the database was cut off; going on from before it (half changed: " + aside + ")");
    }

    private void unpack(Path fresh) throws IOException, Refused {
        try (ZipFile zip = new ZipFile(copy.toFile())) {
            ZipEntry entry = zip.getEntry(DATABASE);
            if (entry == null) {
                throw new Refused(copy + " holds no " + DATABASE + "; restore a backup");
            }
            try (InputStream in = zip.getInputStream(entry)) {
                Files.copy(in, fresh, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
