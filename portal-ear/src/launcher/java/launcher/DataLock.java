package launcher;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One portal on a data folder. The launcher holds the first byte of {@code portal.lock}, the server the second: a server
 * whose launcher was killed lives on. Locks end with their process, whatever becomes of the file.
 */
final class DataLock {

    private static final long LAUNCHER = 0;
    private static final long SERVER = 1;

    private DataLock() {}

    /** Takes the launcher's part until the process ends. */
    static FileLock take(Path data) throws IOException, Refused {
        if (!Files.isDirectory(data)) {
            Files.createDirectories(data, OwnerOnly.FOLDER);
        }
        @SuppressWarnings("resource") // held until the process ends
        FileChannel channel = new RandomAccessFile(data.resolve("portal.lock").toFile(), "rw").getChannel();
        FileLock lock = channel.tryLock(LAUNCHER, 1, false);
        if (lock == null) {
            throw new Refused("a portal already runs on " + data + " (set PORTAL_DATA for a second one)");
        }
        FileLock servers = channel.tryLock(SERVER, 1, false);
        if (servers == null) {
            throw new Refused(
                    "the server of a launcher that was killed still runs on " + data + "; end it first" + server(data));
        }
        servers.release();
        return lock;
    }

    private static String server(Path data) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains("-Dportal.data=" + data + " "))
                .findFirst()
                .map(process -> ": kill " + process.pid())
                .orElse("");
    }
}
