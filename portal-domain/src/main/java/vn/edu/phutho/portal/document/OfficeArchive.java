package vn.edu.phutho.portal.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;

/**
 * An archive that may be a document of Word or Excel. It is one when its list of parts names the main part of one. Nothing
 * is unpacked to the disk and no XML is interpreted; it is unpacked into nowhere once, to see that it does not swell.
 */
final class OfficeArchive {

    private static final int ENTRIES_MAX = 5_000;

    private static final long UNPACKED_MAX = 300L * 1024 * 1024;

    private static final int LIST_MAX = 1024 * 1024;

    private static final String LIST = "[Content_Types].xml";

    private static final String MAIN = "application/vnd.openxmlformats-officedocument.";

    /** The kind of a part with macros, whatever it is called. */
    private static final String MACROS = "application/vnd.ms-office.vbaProject";

    private static final Pattern PART = Pattern.compile("<(?:\\w+:)?Override\\s[^>]*>");

    private static final Pattern NAME = Pattern.compile("\\bPartName\\s*=\\s*[\"']/([^\"']+)[\"']");

    private OfficeArchive() {}

    static FileType typeOf(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > ENTRIES_MAX) {
                throw tooMuch();
            }
            FileType type = mainPart(zip);
            refuseMacros(zip);
            measure(zip);
            return type;
        } catch (ZipException broken) {
            throw new BusinessRuleViolation("document.file.damaged", "docx, xlsx");
        }
    }

    private static FileType mainPart(ZipFile zip) throws IOException {
        ZipEntry list = zip.getEntry(LIST);
        if (list == null) {
            throw new BusinessRuleViolation("document.file.type");
        }
        byte[] bytes;
        try (InputStream in = zip.getInputStream(list)) {
            bytes = in.readNBytes(LIST_MAX + 1);
        }
        if (bytes.length > LIST_MAX) {
            throw tooMuch();
        }
        String parts = new String(bytes, StandardCharsets.UTF_8);
        if (parts.contains("<!DOCTYPE") || parts.contains("<!ENTITY")) {
            throw new BusinessRuleViolation("document.file.ambiguous");
        }
        if (parts.contains(MACROS)) {
            throw macros();
        }
        if (names(zip, parts, "wordprocessingml.document.main+xml")) {
            return FileType.DOCX;
        }
        if (names(zip, parts, "spreadsheetml.sheet.main+xml")) {
            return FileType.XLSX;
        }
        throw new BusinessRuleViolation("document.file.type");
    }

    /** Whether a part of that kind is on the list and there. */
    private static boolean names(ZipFile zip, String parts, String kind) {
        Matcher part = PART.matcher(parts);
        while (part.find()) {
            Matcher name = NAME.matcher(part.group());
            boolean main = part.group().contains('"' + MAIN + kind + '"')
                    || part.group().contains("'" + MAIN + kind + "'");
            if (main && name.find() && zip.getEntry(name.group(1)) != null) {
                return true;
            }
        }
        return false;
    }

    private static void refuseMacros(ZipFile zip) {
        boolean macros = Collections.list(zip.entries()).stream()
                .anyMatch(entry -> entry.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"));
        if (macros) {
            throw macros();
        }
    }

    private static BusinessRuleViolation macros() {
        return new BusinessRuleViolation("document.file.macros");
    }

    /** By unpacking, for the sizes that an archive claims may be any. */
    private static void measure(ZipFile zip) throws IOException {
        byte[] nowhere = new byte[64 * 1024];
        long unpacked = 0;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            try (InputStream in = zip.getInputStream(entry)) {
                for (int read = in.read(nowhere); read >= 0; read = in.read(nowhere)) {
                    unpacked += read;
                    if (unpacked > UNPACKED_MAX) {
                        throw tooMuch();
                    }
                }
            }
        }
    }

    private static BusinessRuleViolation tooMuch() {
        return new BusinessRuleViolation("document.file.swells");
    }
}
