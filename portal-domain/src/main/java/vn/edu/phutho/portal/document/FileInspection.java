package vn.edu.phutho.portal.document;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;

/**
 * Finds out from its content what a file is. A file must be one of the kinds from its first byte to its last: what could
 * be taken for something else as well - a picture that is also an archive, a PDF that begins like a page - is refused.
 */
public final class FileInspection {

    private static final int HEAD = 1024;

    /** The longest that the end of an archive can be: its record and a comment. */
    private static final int TAIL = 22 + 65_535;

    private static final String PNG_BEGINS = "\u0089PNG\r\n\u001a\n";
    private static final String PNG_ENDS = "IEND\u00aeB`\u0082";
    private static final String JPEG_BEGINS = "\u00ff\u00d8\u00ff";
    private static final String JPEG_ENDS = "\u00ff\u00d9";
    private static final String ARCHIVE_BEGINS = "PK\u0003\u0004";
    private static final String ARCHIVE_END_RECORD = "PK\u0005\u0006";

    private static final Pattern PAGE =
            Pattern.compile("<(?:!doctype|html|head|body|script|svg|iframe|\\?php|%@)", Pattern.CASE_INSENSITIVE);

    private final Path file;
    private final String head;
    private final String tail;

    private FileInspection(Path file, String head, String tail) {
        this.file = file;
        this.head = head;
        this.tail = tail;
    }

    /**
     * The kind of the file.
     *
     * @throws BusinessRuleViolation when it is empty, of no kind that is taken, damaged, or more than it seems
     * @throws IOException when the file cannot be read
     */
    public static FileType typeOf(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            if (bytes.length() == 0) {
                throw new BusinessRuleViolation("document.file.empty");
            }
            String head = read(bytes, 0, HEAD);
            String tail = read(bytes, Math.max(0, bytes.length() - TAIL), TAIL);
            return new FileInspection(file, head, tail).type();
        }
    }

    /** Bytes as characters of the same numbers. */
    private static String read(RandomAccessFile bytes, long from, int most) throws IOException {
        byte[] part = new byte[(int) Math.min(most, bytes.length() - from)];
        bytes.seek(from);
        bytes.readFully(part);
        return new String(part, StandardCharsets.ISO_8859_1);
    }

    private FileType type() throws IOException {
        if (head.startsWith(ARCHIVE_BEGINS)) {
            return OfficeArchive.typeOf(file);
        }
        FileType type = head.startsWith("%PDF-")
                ? whole(
                        FileType.PDF,
                        tail.substring(Math.max(0, tail.length() - HEAD)).contains("%%EOF"))
                : head.startsWith(PNG_BEGINS)
                        ? whole(FileType.PNG, tail.endsWith(PNG_ENDS))
                        : head.startsWith(JPEG_BEGINS) ? whole(FileType.JPEG, tail.contains(JPEG_ENDS)) : unknown();
        if (PAGE.matcher(head).find() || endsLikeAnArchive()) {
            throw new BusinessRuleViolation("document.file.ambiguous");
        }
        return type;
    }

    private static FileType unknown() {
        throw new BusinessRuleViolation("document.file.type");
    }

    private static FileType whole(FileType type, boolean ends) {
        if (!ends) {
            throw new BusinessRuleViolation("document.file.damaged", type.name().toLowerCase(Locale.ROOT));
        }
        return type;
    }

    /** Whether programs that look for archives would find one: a record whose comment reaches just to the end. */
    private boolean endsLikeAnArchive() {
        int at = tail.indexOf(ARCHIVE_END_RECORD);
        while (at >= 0 && at + 22 <= tail.length()) {
            int comment = tail.charAt(at + 20) | tail.charAt(at + 21) << 8;
            if (at + 22 + comment == tail.length()) {
                return true;
            }
            at = tail.indexOf(ARCHIVE_END_RECORD, at + 1);
        }
        return false;
    }
}
