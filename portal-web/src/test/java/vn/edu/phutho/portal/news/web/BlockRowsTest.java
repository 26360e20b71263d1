package vn.edu.phutho.portal.news.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.edu.phutho.portal.news.BlockKind;

/** Rows of blocks come back as a draft left them. */
class BlockRowsTest {

    private final List<BlockRow> stored = IntStream.rangeClosed(1, 3)
            .mapToObj(number -> new BlockRow(number, BlockKind.PARAGRAPH, "Đoạn " + number))
            .toList();

    @Test
    void newAndRemovedRowsComeBack() {
        List<BlockRow> rows = BlockRows.arranged(stored, "3,0,1,9", false);
        assertThat(BlockRows.shape(rows)).isEqualTo("3,0,1,0");
        assertThat(rows).extracting(BlockRow::getText).containsExactly("Đoạn 3", "", "Đoạn 1", "");
        assertThat(BlockRows.arranged(stored, "", false)).isEmpty();
    }

    @Test
    void ofAnArticleThatWasChangedMeanwhileNoRowIsTakenForAStoredBlock() {
        assertThat(BlockRows.shape(BlockRows.arranged(stored, "3,0,1", true))).isEqualTo("0,0,0");
        assertThat(BlockRows.unnumbered(stored))
                .extracting(BlockRow::getText)
                .containsExactly("Đoạn 1", "Đoạn 2", "Đoạn 3");
        assertThat(BlockRows.shape(BlockRows.unnumbered(stored))).isEqualTo("0,0,0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1,,2", "-1", "1,2,", "99999", "1\n"})
    void nonsenseLeavesTheRowsAsTheyAre(String shape) {
        assertThat(BlockRows.arranged(stored, shape, false)).isSameAs(stored);
        assertThat(BlockRows.arranged(stored, null, false)).isSameAs(stored);
        assertThat(BlockRows.arranged(stored, "0" + ",0".repeat(500), false)).isSameAs(stored);
    }
}
