package launcher;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the server's log says of the present start. */
final class StartLog {

    private static final String ERROR = " ERROR [portal.start] ";

    private final Path file;
    private final long begin;

    StartLog(Path file) throws IOException {
        this.file = file;
        this.begin = Files.exists(file) ? Files.size(file) : 0;
    }

    /** Why the portal did not start, when it knows that itself; else where to look. */
    String reason() throws IOException {
        return written()
                .lines()
                .filter(line -> line.contains(ERROR))
                .findFirst()
                .map(line -> line.substring(line.indexOf(") ") + 2) + " (more in " + file + ")")
                .orElse("the first ERROR in " + file + " says why");
    }

    private String written() throws IOException {
        if (!Files.exists(file)) {
            return "";
        }
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            long from = log.length() < begin ? 0 : begin; // a new file was begun meanwhile
            byte[] bytes = new byte[(int) Math.min(log.length() - from, 1 << 22)];
            log.seek(from);
            log.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
