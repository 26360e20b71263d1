package launcher;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileLock;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Builds when the sources changed since the last build, starts the server on its data folder and stays until Ctrl+C. */
public final class Launcher {

    private static final long MEGABYTE = 1024L * 1024;
    private static final long MEGABYTES_AT_LEAST = 30;

    private final Path ear;
    private final Choices choices;

    private Launcher(Path ear, Choices choices) {
        this.ear = ear;
        this.choices = choices;
    }

    /** Runs the portal of the module folder {@code ear} and ends the process with the server's status. */
    public static void main(Path ear) throws Exception {
        try {
            System.exit(new Launcher(ear, Choices.of(System.getenv(), ear.getParent())).run());
        } catch (Refused e) {
            System.err.println("portal: " + e.getMessage());
            System.exit(1);
        } catch (InvalidPathException e) {
            System.err.println("portal: letters in the name of a folder need LC_ALL=C.UTF-8; set it and start again");
            System.exit(1);
        } catch (FileSystemException e) {
            System.err.println(
                    "portal: no access to " + e.getMessage() + " (PORTAL_DATA names the folder of the data)");
            System.exit(1);
        }
    }

    private int run() throws Exception {
        FileLock lock = DataLock.take(choices.data());
        requireSpace(choices.data());
        requireFree(choices.port(), "PORTAL_PORT");
        requireFree(choices.managementPort(), "PORTAL_MGMT_PORT");
        String given = System.getenv("PORTAL_SERVER");
        Path server =
                given == null ? new ServerFolder(ear).get() : Path.of(given).toAbsolutePath();
        System.out.println("portal: starting on " + choices.data() + " ...");
        new CutMigration(choices.data().resolve("database")).undo();
        ClassArchive archive = new ClassArchive(server);
        ServerProcess process = ServerProcess.start(choices, server, ear.resolve("jvm.options"), archive.options());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process, archive)));
        if (process.awaitReady()) {
            banner();
        }
        int status = process.waitFor();
        lock.release();
        return status;
    }

    private static void stop(ServerProcess process, ClassArchive archive) {
        if (process.failed()) {
            return; // it has ended, and what it had loaded until then is no measure for later starts
        }
        System.out.println("portal: stopping"
                + (archive.exists() ? " ..." : "; the first time it takes some 10 seconds longer ..."));
        try {
            archive.keep(process.stop());
        } catch (IOException e) {
            System.err.println("portal: the next start will take longer: " + e.getMessage());
        }
    }

    /** A server on a full disk neither starts nor can say why. */
    private static void requireSpace(Path data) throws IOException, Refused {
        long free = Files.getFileStore(data).getUsableSpace() / MEGABYTE;
        if (free < MEGABYTES_AT_LEAST) {
            throw new Refused("only " + free + " MB are free on the disk of " + data + "; the portal needs "
                    + MEGABYTES_AT_LEAST + " to start");
        }
    }

    private static void requireFree(int port, String variable) throws Refused {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(File.separatorChar != '\\');
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new Refused("port " + port + " is taken; choose another one with " + variable);
        }
    }

    private void banner() {
        Path data = choices.data();
        System.out.println("\n  The portal runs:  http://localhost:" + choices.port() + "/");
        System.out.println(
                choices.demo()
                        ? "  Demo accounts:    truongkhoa, giangvien, bientap, quantri ... (docs/demo-accounts.md), password"
                                + " Phu-Tho-2026-demo"
                        : "  First sign-in:    see " + data.resolve("first-administrator.txt") + " (first start only)");
        System.out.println("  Data:             " + data + (choices.h2() ? "" : "; database " + choices.databaseUrl()));
        System.out.println("  Logs:             " + data.resolve("logs") + "\n  Stop:             Ctrl+C\n");
    }
}
