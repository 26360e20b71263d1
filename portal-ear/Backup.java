import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Saves and restores the portal's data: {@code java portal-ear/Backup.java save FILE} while it runs and
 * {@code java portal-ear/Backup.java restore FILE} while it does not. H2 writes a consistent copy from inside the
 * server; PostgreSQL has its own tools for that, {@code pg_dump} and {@code pg_restore}.
 */
public final class Backup {

    private static final String DATABASE = "portal.mv.db";

    private final Map<String, String> env = System.getenv();
    private final String port = env.getOrDefault("PORTAL_PORT", "8080");
    private final Path data = Path.of(env.getOrDefault("PORTAL_DATA", checkout().resolve("data").toString())).toAbsolutePath();
    private final String url = env.getOrDefault("PORTAL_DB_URL", "jdbc:h2:");
    private final boolean h2 = url.startsWith("jdbc:h2:");

    public static void main(String[] args) throws Exception {
        String act = args.length == 2 ? args[0] : "";
        try {
            switch (act) {
                case "save" -> new Backup().save(Path.of(args[1]).toAbsolutePath());
                case "restore" -> new Backup().restore(Path.of(args[1]).toAbsolutePath());
                default -> throw new IllegalArgumentException("usage: java portal-ear/Backup.java save|restore FILE");
            }
        } catch (IllegalArgumentException | IllegalStateException e) {
            fail(e.getMessage());
        } catch (ConnectException e) {
            fail("no portal answers on port " + new Backup().port + "; start it, or set PORTAL_PORT as for the portal");
        } catch (IOException e) { // a missing folder, a full disk, a tool that is not installed: the system's own words
            fail(e.toString());
        }
    }

    private static void fail(String reason) {
        System.err.println("backup: " + reason);
        System.exit(1);
    }

    private void save(Path file) throws IOException, InterruptedException {
        if (Files.exists(file)) {
            throw new IllegalArgumentException(file + " exists already");
        }
        if (!Files.isDirectory(file.getParent())) {
            throw new IllegalArgumentException("there is no folder " + file.getParent());
        }
        if (h2) {
            askServer(file);
        } else {
            postgres("pg_dump", "--format=custom", "--file=" + file, "--dbname=" + libpq());
        }
        forOwnerOnly(file, "rw-------");
        System.out.println("backup: written to " + file);
    }

    private void askServer(Path file) throws IOException {
        Path token = data.resolve("control.token");
        if (!Files.exists(token)) {
            throw new IllegalStateException("no portal has run on " + data + "; set PORTAL_DATA as for the portal");
        }
        URI address = URI.create("http://127.0.0.1:" + port + "/control/backup");
        HttpURLConnection request = (HttpURLConnection) address.toURL().openConnection();
        request.setRequestMethod("POST");
        request.setRequestProperty("X-Control-Token", Files.readString(token));
        if (request.getResponseCode() != HttpURLConnection.HTTP_NO_CONTENT) {
            throw new IllegalStateException("the portal on port " + port + " made no backup; see " + data + "/logs");
        }
        Files.move(data.resolve("backup").resolve(request.getHeaderField("X-Backup") + ".zip"), file);
    }

    private void restore(Path file) throws IOException, InterruptedException {
        if (!Files.isDirectory(data)) {
            Files.createDirectories(data);
            forOwnerOnly(data, "rwx------");
        }
        try (RandomAccessFile held = new RandomAccessFile(data.resolve("portal.lock").toFile(), "rw");
                FileLock lock = held.getChannel().tryLock()) {
            if (lock == null) {
                throw new IllegalStateException("a portal runs on " + data + "; stop it first");
            }
            if (h2) {
                unpack(file, data.resolve("database"));
            } else {
                postgres("pg_restore", "--clean", "--if-exists", "--no-owner", "--single-transaction", "--dbname=" + libpq(), file.toString());
            }
        }
        System.out.println("backup: restored from " + file);
    }

    private static void unpack(Path file, Path folder) throws IOException {
        Path database = folder.resolve(DATABASE);
        if (Files.exists(database)) {
            throw new IllegalStateException(database + " exists; move it away first");
        }
        Files.createDirectories(folder);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(DATABASE);
            if (entry == null) {
                throw new IllegalStateException(file + " is no backup of the portal");
            }
            Path half = folder.resolve(DATABASE + ".half");
            try (InputStream in = zip.getInputStream(entry)) {
                // What a failed restore left is written over; only a whole file gets the database's name.
                Files.copy(in, half, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(half, database);
        }
    }

    /** A backup and the data hold names and hashes of passwords; systems without such rights inherit those of the folder. */
    private static void forOwnerOnly(Path path, String rights) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
        }
    }

    /** The folder above this file, as in Portal.java. */
    private static Path checkout() {
        return Path.of(System.getProperty("jdk.launcher.sourcefile", "portal-ear/Backup.java")).toAbsolutePath().normalize().getParent().getParent();
    }

    /** The same address for PostgreSQL's own tools, without what only the driver of the portal knows. */
    private String libpq() {
        return url.substring("jdbc:".length())
                .replaceAll("(?<=[?&])(?:socketTimeout|connectTimeout|tcpKeepAlive)=[^&]*&?", "")
                .replaceAll("[?&]$", "");
    }

    private void postgres(String tool, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(tool));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("PGUSER", env.getOrDefault("PORTAL_DB_USER", "portal"));
        builder.environment().put("PGPASSWORD", env.getOrDefault("PORTAL_DB_PASSWORD", "portal"));
        if (builder.start().waitFor() != 0) {
            throw new IllegalStateException(tool + " failed");
        }
    }
}
