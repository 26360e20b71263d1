package vn.edu.phutho.portal.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files of all sorts, as small as they can be. */
final class Samples {

    static final String PDF = "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
    static final String PNG = "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR...\0\0\0\0IEND\u00aeB`\u0082";
    static final String JPEG = "\u00ff\u00d8\u00ff\u00e0\0\u0010JFIF...\u00ff\u00d9";

    static final String WORD = "wordprocessingml.document.main+xml";
    static final String EXCEL = "spreadsheetml.sheet.main+xml";

    private Samples() {}

    /** A file of these bytes, each written as the character of its number. */
    static Path file(Path folder, String bytes) throws IOException {
        Path file = Files.createTempFile(folder, "sample", ".part");
        return Files.write(file, bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** What the list of parts of an Office file says when that part is the main one. */
    static String list(String part, String kind) {
        return "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Override PartName=\"/" + part + "\" ContentType=\"application/vnd.openxmlformats-officedocument."
                + kind + "\"/></Types>";
    }

    /** An archive of names and texts in turn. */
    static Path archive(Path folder, String... entries) throws IOException {
        Path file = Files.createTempFile(folder, "sample", ".part");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entries[i]));
                zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    /** A document of Word with that many zeros inside. */
    static Path bomb(Path folder, long zeros) throws IOException {
        Path file = Files.createTempFile(folder, "sample", ".part");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(list("word/document.xml", WORD).getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            fill(zip, zeros);
        }
        return file;
    }

    private static void fill(OutputStream out, long zeros) throws IOException {
        byte[] some = new byte[1024 * 1024];
        for (long left = zeros; left > 0; left -= some.length) {
            out.write(some);
        }
    }
}
