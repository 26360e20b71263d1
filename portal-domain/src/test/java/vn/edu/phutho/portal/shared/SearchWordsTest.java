package vn.edu.phutho.portal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type becomes patterns that do no harm. */
class SearchWordsTest {

    @ParameterizedTest
    @CsvSource({
        "họp, %hop%",
        "HỌP, %hop%",
        "Ho\u0323p, %hop%",
        "đua, %dua%",
        "100%, %100!%%",
        "a_b, %a!_b%",
        "hay!, %hay!!%",
        "'!%_', %!!!%!_%"
    })
    void foldsAndEscapes(String typed, String pattern) {
        assertThat(patterns(typed)).containsExactly(pattern);
    }

    @Test
    void everyWordCountsOnceInAnyOrder() {
        assertThat(patterns("  thi   đua thi ")).containsExactly("%thi%", "%dua%");
        assertThat(patterns(" ")).isEmpty();
        assertThat(patterns(null)).isEmpty();
    }

    @Test
    void looksForTenWords() {
        String words = IntStream.range(0, 30).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
        assertThat(patterns(words)).hasSize(10).endsWith("%w9%");
    }

    private static List<String> patterns(String typed) {
        return SearchWords.patterns(typed);
    }
}
