package vn.edu.phutho.portal.document.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of files as a header carries them. */
class FileNameHeaderTest {

    @Test
    void namesAreDecoded() {
        assertThat(FileNameHeader.decoded("b%C3%A1o%20c%c3%a1o+1.pdf")).isEqualTo("báo cáo+1.pdf");
        assertThat(FileNameHeader.decoded(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%2", "%zz", "%C3", "%ff.pdf", "báo.pdf", "%+1.pdf"})
    void whatIsNotEncodedIsRefused(String header) {
        assertThatThrownBy(() -> FileNameHeader.decoded(header)).hasMessageStartingWith("document.file.nameUnreadable");
    }
}
