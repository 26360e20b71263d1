package vn.edu.phutho.portal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of files, whatever they looked like where they came from. */
class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "báo cáo năm 2026.pdf, báo cáo năm 2026.pdf",
        "../../x.pdf, x.pdf",
        "'C:\\Tài liệu\\x.pdf', x.pdf",
        "/etc/passwd.pdf, passwd.pdf",
        "' x .pdf ', x .pdf",
        "a<b>.pdf, a_b_.pdf",
    })
    void onlyTheNameIsKept(String sent, String kept) {
        assertThat(new FileName(sent).value()).isEqualTo(kept);
    }

    @Test
    void formsAndUnseenCharactersGo() {
        assertThat(new FileName("ba\u0301o\u0000\u202Efdp.exe\r\n").value()).isEqualTo("báofdp.exe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "..", "../", "\u0000", "\u202E"})
    void noNameIsRefused(String sent) {
        assertThatThrownBy(() -> new FileName(sent)).hasMessageStartingWith("document.file.nameMissing");
    }

    @Test
    void longNamesAreRefused() {
        assertThat(new FileName("x".repeat(196) + ".pdf").value()).hasSize(200);
        assertThatThrownBy(() -> new FileName("x".repeat(296) + ".pdf"))
                .hasMessageStartingWith("document.file.nameTooLong[200, 300]");
    }

    @Test
    void aNameMayNotSayOtherwiseThanTheContent() {
        assertThat(FileType.PDF.isNamed("Báo cáo.PDF")).isTrue();
        assertThat(FileType.JPEG.isNamed("ảnh.jpeg")).isTrue();
        assertThat(FileType.PDF.isNamed("a.pdf.exe")).isFalse();
        assertThat(FileType.PDF.isNamed("pdf")).isFalse();
    }
}
