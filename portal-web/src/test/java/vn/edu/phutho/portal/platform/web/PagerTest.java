package vn.edu.phutho.portal.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.edu.phutho.portal.shared.Slice;

/** Which pages are linked under a list. */
class PagerTest {

    @ParameterizedTest
    @CsvSource({
        "1, 1, [1]",
        "1, 2, [1] 2",
        "2, 3, 1 [2] 3",
        "1, 9, [1] 2 … 9",
        "2, 9, 1 [2] 3 … 9",
        "3, 9, 1 2 [3] 4 … 9",
        "4, 9, 1 … 3 [4] 5 … 9",
        "5, 9, 1 … 4 [5] 6 … 9",
        "8, 9, 1 … 7 [8] 9",
        "9, 9, 1 … 8 [9]"
    })
    void showsEndsAndNeighbours(int page, int pages, String shown) {
        assertThat(pager(page, pages * 10L, 10).getLinks().stream()
                        .map(PagerTest::shown)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(shown);
    }

    @Test
    void linksToTheNeighbours() {
        Pager first = pager(1, 20, 10);
        assertThat(first.getPrevious()).isNull();
        assertThat(first.getNext()).isEqualTo("/p2");
        Pager last = pager(2, 20, 10);
        assertThat(last.getPrevious()).isEqualTo("/p1");
        assertThat(last.getNext()).isNull();
        assertThat(last.getLinks().get(0).address()).isEqualTo("/p1");
    }

    @Test
    void isNeededFromTheSecondPageOn() {
        assertThat(pager(1, 10, 10).isNeeded()).isFalse();
        assertThat(pager(1, 11, 10).isNeeded()).isTrue();
    }

    @Test
    void saysWhichRowsAreShown() {
        assertThat(pager(2, 128, 10).getRange()).isEqualTo("11–20 trong 128");
        assertThat(pager(13, 128, 8).getRange()).isEqualTo("121–128 trong 128");
        assertThat(pager(121, 4577, 10).getRange()).isEqualTo("1.201–1.210 trong 4.577");
    }

    private static String shown(Pager.Link link) {
        if (link.gap()) {
            return "…";
        }
        return link.current() ? "[" + link.number() + "]" : Integer.toString(link.number());
    }

    /** The last page of 128 rows holds 8: as many rows as the caller says. */
    private static Pager pager(int page, long total, int rows) {
        return new Pager(new Slice<>(Collections.nCopies(rows, "x"), page, 10, total), number -> "/p" + number);
    }
}
