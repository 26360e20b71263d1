import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Saves and restores the portal's data: {@code java portal-ear/Backup.java save FILE} while it runs and
 * {@code java portal-ear/Backup.java restore FILE} while it does not. H2 writes a consistent copy from inside the
 * server; PostgreSQL has its own tools for that, {@code pg_dump} and {@code pg_restore}. The uploaded files go with it.
 */
public final class Backup {

    private static final String DATABASE = "portal.mv.db";

    /** What a backup holds: the copy that H2 made, itself an archive, or a dump of PostgreSQL; and the uploaded files. */
    private static final String H2_COPY = "database.zip";
    private static final String PG_DUMP = "database.dump";
    private static final String FILES = "files";
    private static final String TABLES =
            "select count(*) from information_schema.tables where table_schema not in ('pg_catalog', 'information_schema')";
    private static final String DUMP_BEGINS = "PGDMP";
    private static final Pattern CONTENT = Pattern.compile("[0-9a-f]{2}/[0-9a-f]{62}");

    private final Map<String, String> env = System.getenv();
    private final String port = chosen("PORTAL_PORT", "8080");
    private final Path data = Path.of(chosen("PORTAL_DATA", checkout().resolve("data").toString())).toAbsolutePath();
    private final String url = chosen("PORTAL_DB_URL", "jdbc:h2:");
    private final boolean h2 = url.startsWith("jdbc:h2:");

    public static void main(String[] args) throws Exception {
        String act = args.length == 2 ? args[0] : "";
        try {
            switch (act) {
                case "save" -> new Backup().save(Path.of(args[1]).toAbsolutePath());
                case "restore" -> new Backup().restore(Path.of(args[1]).toAbsolutePath());
                default -> throw new IllegalArgumentException("usage: java portal-ear/Backup.java save|restore FILE");
            }
        } catch (InvalidPathException e) {
            fail("letters in the name of a folder need LC_ALL=C.UTF-8; set it and try again");
        } catch (IllegalArgumentException | IllegalStateException e) {
            fail(e.getMessage());
        } catch (ConnectException e) {
            fail("no portal answers on port " + new Backup().port + "; start it, or set PORTAL_PORT as for the portal");
        } catch (IOException e) { // a missing folder, a full disk, a tool that is not installed: the system's own words
            fail(e.toString());
        }
    }

    /** A variable that is set and empty chooses nothing, as for the launcher. */
    private String chosen(String variable, String otherwise) {
        return env.getOrDefault(variable, "").isBlank() ? otherwise : env.get(variable);
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
        Path half = file.resolveSibling(file.getFileName() + ".half");
        Path database = file.resolveSibling(file.getFileName() + ".database");
        try {
            Files.deleteIfExists(database); // of a backup that was killed
            if (h2) {
                askServer(database);
            } else {
                create(database);
                postgres("pg_dump", "--format=custom", "--file=" + database, "--dbname=" + libpq());
            }
            // After the database: a content that it names was there before it, is never changed and stays for a day at least.
            pack(database, half);
            Files.move(half, file);
        } finally {
            Files.deleteIfExists(half);
            Files.deleteIfExists(database);
        }
        System.out.println("backup: written to " + file);
    }

    private void pack(Path database, Path half) throws IOException {
        Files.deleteIfExists(half);
        create(half);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(half))) {
            zip.setLevel(Deflater.BEST_SPEED);
            add(zip, h2 ? H2_COPY : PG_DUMP, database);
            for (Path content : contents()) {
                add(zip, FILES + "/" + content.getParent().getFileName() + "/" + content.getFileName(), content);
            }
        }
    }

    private static void add(ZipOutputStream zip, String name, Path file) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        Files.copy(file, zip);
    }

    /** The uploaded files that are whole; what is just coming in belongs to no row. */
    private List<Path> contents() throws IOException {
        Path files = data.resolve(FILES);
        if (!Files.isDirectory(files)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(files, 2)) {
            return found.filter(file -> CONTENT.matcher(files.relativize(file).toString().replace('\\', '/')).matches()).toList();
        }
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
            refuseExisting();
            if (!h2 && isDump(file)) {
                restoreDump(file); // of a time when a backup was nothing but the dump
            } else {
                restoreZip(file);
            }
        }
        System.out.println("backup: restored from " + file);
    }

    /** First all of it is read, then the files get their place, the database last: it makes the portal start with them. */
    private void restoreZip(Path file) throws IOException, InterruptedException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            for (ZipEntry entry : entries) {
                copy(zip, entry, OutputStream.nullOutputStream());
            }
            for (ZipEntry entry : entries) {
                if (entry.getName().startsWith(FILES + "/") && CONTENT.matcher(entry.getName().substring(FILES.length() + 1)).matches()) {
                    unpackContent(zip, entry);
                }
            }
            restoreDatabase(zip, file);
        } catch (ZipException e) {
            throw new IllegalStateException(file + " is no backup of the portal, or is damaged (" + e.getMessage() + ")");
        }
    }

    /** The copy that H2 made lies in the backup; of a time before there were files it is the backup itself. */
    private void restoreDatabase(ZipFile zip, Path file) throws IOException, InterruptedException {
        if (h2 && zip.getEntry(DATABASE) != null) {
            unpackDatabase(zip, file);
            return;
        }
        Path half = data.resolve("restore.half");
        try {
            Files.deleteIfExists(half); // of a restore that was killed
            create(half);
            copy(zip, entry(zip, h2 ? H2_COPY : PG_DUMP, file), half);
            if (h2) {
                try (ZipFile inside = new ZipFile(half.toFile())) {
                    unpackDatabase(inside, file);
                }
            } else {
                restoreDump(half);
            }
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static boolean isDump(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(DUMP_BEGINS.length()), StandardCharsets.US_ASCII).equals(DUMP_BEGINS);
        }
    }

    /** What is there may be the only copy; and tables that a backup does not know would stay behind. */
    private void refuseExisting() throws IOException, InterruptedException {
        Path database = data.resolve("database").resolve(DATABASE);
        if (h2 && Files.exists(database)) {
            throw new IllegalStateException(database + " exists; move it away first");
        }
        if (!h2 && !postgres("psql", "--no-psqlrc", "--tuples-only", "--no-align", "--dbname=" + libpq(), "--command=" + TABLES).equals("0")) {
            throw new IllegalStateException("the database has tables; make an empty one (createdb) and name it in PORTAL_DB_URL");
        }
    }

    private static ZipEntry entry(ZipFile zip, String name, Path file) {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IllegalStateException(file + " is no backup of the portal on this kind of database");
        }
        return entry;
    }

    private void restoreDump(Path dump) throws IOException, InterruptedException {
        postgres("pg_restore", "--no-owner", "--single-transaction", "--dbname=" + libpq(), dump.toString());
    }

    /** What a failed restore left is written over; only a whole file gets the database's name. */
    private void unpackDatabase(ZipFile zip, Path file) throws IOException {
        Path folder = data.resolve("database");
        Path half = folder.resolve(DATABASE + ".half");
        Files.createDirectories(folder);
        forOwnerOnly(folder, "rwx------");
        copy(zip, entry(zip, DATABASE, file), half);
        Files.deleteIfExists(folder.resolve("portal.before-migration.zip")); // of the database that was moved away
        Files.move(half, folder.resolve(DATABASE));
    }

    /** Contents lie under their hash: one that is there already is the same. */
    private void unpackContent(ZipFile zip, ZipEntry entry) throws IOException {
        Path content = data.resolve(entry.getName());
        if (!Files.exists(content)) {
            Path half = data.resolve(FILES).resolve("restore.half");
            Files.createDirectories(content.getParent());
            forOwnerOnly(data.resolve(FILES), "rwx------");
            forOwnerOnly(content.getParent(), "rwx------");
            copy(zip, entry, half);
            forOwnerOnly(half, "rw-------");
            Files.move(half, content);
        }
    }

    private static void copy(ZipFile zip, ZipEntry entry, Path to) throws IOException {
        try (OutputStream out = Files.newOutputStream(to)) {
            copy(zip, entry, out);
        }
    }

    /** ZipFile reads an entry without comparing its sum. */
    private static void copy(ZipFile zip, ZipEntry entry, OutputStream to) throws IOException {
        CheckedInputStream in = new CheckedInputStream(zip.getInputStream(entry), new CRC32());
        try (in) {
            in.transferTo(to);
        }
        if (in.getChecksum().getValue() != entry.getCrc()) {
            throw new ZipException(entry.getName() + " is not what was saved");
        }
    }

    private static void create(Path file) throws IOException {
        Files.createFile(file);
        forOwnerOnly(file, "rw-------");
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

    /** What the tool printed; what it complains about is shown. */
    private String postgres(String tool, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(tool));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("PGUSER", chosen("PORTAL_DB_USER", "portal"));
        builder.environment().put("PGPASSWORD", chosen("PORTAL_DB_PASSWORD", "portal"));
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(tool + " failed");
        }
        return printed;
    }
}
