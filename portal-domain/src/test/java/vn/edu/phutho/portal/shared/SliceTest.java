package vn.edu.phutho.portal.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of a list. */
class SliceTest {

    @ParameterizedTest
    @CsvSource({"0, 10, 1", "1, 10, 1", "10, 10, 1", "11, 10, 2", "20, 10, 2", "21, 10, 3", "5, 1, 5"})
    void countsPages(long total, int size, int pages) {
        assertThat(new Slice<>(List.of(), 1, size, total).pages()).isEqualTo(pages);
    }

    @ParameterizedTest
    @CsvSource({"1, false, true", "2, true, true", "3, true, false", "4, true, false"})
    void knowsItsNeighbours(int page, boolean previous, boolean next) {
        Slice<String> slice = new Slice<>(List.of("a"), page, 10, 25);
        assertThat(slice.hasPrevious()).isEqualTo(previous);
        assertThat(slice.hasNext()).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 0", "2, 2, 10", "3, 3, 20", "4, 3, 20", "0, 1, 0", "-5, 1, 0", "999999999, 3, 20"})
    void readsTheNearestPage(int asked, int page, int first) {
        Slice<Integer> slice = Slice.of(25, 10, asked, List::of);
        assertThat(slice.page()).isEqualTo(page);
        assertThat(slice.rows()).containsExactly(first);
        assertThat(Slice.of(0, 10, asked, List::of).page()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 0", "1, 0, 0", "1, 1, -1"})
    void refusesNonsense(int page, int size, long total) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Slice<>(List.of(), page, size, total));
    }

    @Test
    void keepsItsOwnRows() {
        List<String> rows = new ArrayList<>(List.of("a"));
        Slice<String> slice = new Slice<>(rows, 1, 10, 1);
        rows.clear();
        assertThat(slice.rows()).containsExactly("a");
    }

    @Test
    void otherRowsStandOnTheSamePage() {
        Slice<Integer> slice = new Slice<>(List.of("a", "b"), 3, 10, 22).withRows(List.of(1, 2));
        assertThat(slice).isEqualTo(new Slice<>(List.of(1, 2), 3, 10, 22));
    }
}
