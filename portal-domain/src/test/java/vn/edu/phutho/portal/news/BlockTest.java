package vn.edu.phutho.portal.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class BlockTest {

    @Test
    void trimsAndComposes() {
        assertThat(new Block(BlockKind.PARAGRAPH, " e\u0302\u0301m ./. ").text())
                .isEqualTo("ếm ./.");
    }

    @Test
    void refusesBlankAndNull() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Block(BlockKind.HEADING, " "));
        assertThatIllegalArgumentException().isThrownBy(() -> new Block(BlockKind.HEADING, "\0"));
        assertThatNullPointerException().isThrownBy(() -> new Block(null, "a"));
        assertThatNullPointerException().isThrownBy(() -> new Block(BlockKind.CAPTION, null));
    }
}
