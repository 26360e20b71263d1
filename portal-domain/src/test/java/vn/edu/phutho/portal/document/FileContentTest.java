package vn.edu.phutho.portal.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FileContentTest {

    private static final String HASH = "0123456789abcdef".repeat(4);

    @Test
    void aHashIsSixtyFourSmallDigits() {
        assertThat(new FileContent(HASH, 1, FileType.PDF).sha256()).isEqualTo(HASH);
        for (String wrong : new String[] {"", HASH.substring(1), HASH + "0", HASH.toUpperCase(java.util.Locale.ROOT)}) {
            assertThatThrownBy(() -> new FileContent(wrong, 1, FileType.PDF))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void nothingIsNoFile() {
        assertThatThrownBy(() -> new FileContent(HASH, 0, FileType.PDF)).isInstanceOf(IllegalArgumentException.class);
    }
}
