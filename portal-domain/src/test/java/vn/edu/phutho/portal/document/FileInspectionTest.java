package vn.edu.phutho.portal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a file is, from its content alone. */
class FileInspectionTest {

    @TempDir
    private Path folder;

    @Test
    void eachKindIsFound() throws IOException {
        assertThat(typeOf(Samples.PDF)).isEqualTo(FileType.PDF);
        assertThat(typeOf(Samples.PNG)).isEqualTo(FileType.PNG);
        assertThat(typeOf(Samples.JPEG)).isEqualTo(FileType.JPEG);
        assertThat(typeOf(office("word/document.xml", Samples.WORD))).isEqualTo(FileType.DOCX);
        assertThat(typeOf(office("xl/workbook.xml", Samples.EXCEL))).isEqualTo(FileType.XLSX);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><script>alert(1)</script></html>",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "<%@ page language='java' %>",
                "MZ program",
                " %PDF-1.7 %%EOF",
                "GIF89a",
                "plain text"
            })
    void otherKindsAreRefused(String bytes) throws IOException {
        assertRefused(Samples.file(folder, bytes), "document.file.type");
    }

    @Test
    void nothingIsNoFile() throws IOException {
        assertRefused(Samples.file(folder, ""), "document.file.empty");
    }

    @Test
    void halfAFileIsRefused() throws IOException {
        for (String whole : new String[] {Samples.PDF, Samples.PNG, Samples.JPEG}) {
            assertRefused(Samples.file(folder, whole.substring(0, whole.length() - 8)), "document.file.damaged");
        }
        byte[] archive = Files.readAllBytes(office("word/document.xml", Samples.WORD));
        Path half = Files.write(folder.resolve("half"), java.util.Arrays.copyOf(archive, archive.length / 2));
        assertRefused(half, "document.file.damaged");
    }

    @Test
    void whatCouldBeTakenForSomethingElseIsRefused() throws IOException {
        assertRefused(
                Samples.file(folder, Samples.PDF.replaceFirst("\n", "\n<HTML><script>1</script>")),
                "document.file.ambiguous");
        String archive =
                new String(Files.readAllBytes(Samples.archive(folder, "a.class", "x")), StandardCharsets.ISO_8859_1);
        assertRefused(Samples.file(folder, Samples.JPEG + archive), "document.file.ambiguous");
        assertRefused(Samples.file(folder, Samples.PDF + archive + "%%EOF"), null);
    }

    /** What ends an archive says how long the comment after it is; only when that reaches the end is it one. */
    @ParameterizedTest
    @CsvSource({"0, 0, true", "5, 5, true", "300, 300, true", "5, 4, false", "5, 6, false", "300, 44, false"})
    void anEndOfAnArchiveCountsWhenItsCommentReachesTheEnd(int length, int told, boolean archive) throws IOException {
        String record = "PK\u0005\u0006" + "\0".repeat(16) + (char) (told % 256) + (char) (told / 256);
        Path file = Samples.file(folder, Samples.JPEG + "PK\u0005\u0006" + record + "x".repeat(length));
        assertRefused(file, archive ? "document.file.ambiguous" : null);
    }

    @Test
    void archivesThatAreNoDocumentAreRefused() throws IOException {
        assertRefused(Samples.archive(folder, "a.txt", "x"), "document.file.type");
        assertRefused(
                Samples.archive(folder, "[Content_Types].xml", Samples.list("word/document.xml", Samples.WORD)),
                "document.file.type");
        assertRefused(
                Samples.archive(
                        folder,
                        "[Content_Types].xml",
                        "<Types><Override PartName=\"/word/document.xml\""
                                + " ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>",
                        "word/document.xml",
                        "<w/>"),
                "document.file.type");
    }

    @Test
    void macrosAndDoctypesAreRefused() throws IOException {
        String list = Samples.list("word/document.xml", Samples.WORD);
        assertRefused(
                Samples.archive(
                        folder, "[Content_Types].xml", list, "word/document.xml", "<w/>", "word/vbaProject.bin", "x"),
                "document.file.macros");
        String other =
                "<Override PartName=\"/word/other.bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>";
        assertRefused(
                Samples.archive(
                        folder,
                        "[Content_Types].xml",
                        list.replace("</Types>", other),
                        "word/document.xml",
                        "<w/>",
                        "word/other.bin",
                        "x"),
                "document.file.macros");
        assertRefused(
                Samples.archive(
                        folder,
                        "[Content_Types].xml",
                        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + list,
                        "word/document.xml",
                        "<w/>"),
                "document.file.ambiguous");
    }

    @Test
    void archivesThatSwellAreRefused() throws IOException {
        assertThat(typeOf(Samples.bomb(folder, 10L * 1024 * 1024))).isEqualTo(FileType.DOCX);
        assertRefused(Samples.bomb(folder, 400L * 1024 * 1024), "document.file.swells");
        String[] many = new String[2 * 5_002];
        for (int i = 0; i < many.length; i += 2) {
            many[i] = i == 0 ? "[Content_Types].xml" : "part" + i;
            many[i + 1] = i == 0 ? Samples.list("part2", Samples.WORD) : "";
        }
        assertRefused(Samples.archive(folder, many), "document.file.swells");
    }

    private Path office(String part, String kind) throws IOException {
        return Samples.archive(folder, "[Content_Types].xml", Samples.list(part, kind), part, "<x/>");
    }

    private FileType typeOf(String bytes) throws IOException {
        return typeOf(Samples.file(folder, bytes));
    }

    private static FileType typeOf(Path file) throws IOException {
        return FileInspection.typeOf(file);
    }

    private static void assertRefused(Path file, String key) throws IOException {
        if (key == null) {
            assertThat(FileInspection.typeOf(file)).isNotNull();
        } else {
            assertThatThrownBy(() -> FileInspection.typeOf(file)).hasMessageStartingWith(key);
        }
    }
}
