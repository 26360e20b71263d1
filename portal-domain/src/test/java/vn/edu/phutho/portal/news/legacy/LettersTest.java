package vn.edu.phutho.portal.news.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small questions about lines and words, and the word lists behind them. */
class LettersTest {

    @ParameterizedTest
    @CsvSource({"AB, true", "A, false", "A1, false", "ABCDe, true", "ABCde, false", "ĐỢT 1, true", "Ⓐ Ⓑ, false"})
    void capitalsAreEightOfTenLetters(String text, boolean capitals) {
        assertThat(Letters.inCapitals(text)).isEqualTo(capitals);
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "Hết.", "Hết.”", "Hết!)]", "(Hết.)", "Hết…", "gồm:"})
    void anEndMarkMayStandBeforeQuotesAndBrackets(String text) {
        assertThat(Letters.hasEndMark(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hết", "(Hết)", ")", "»", ".a", "a"})
    void otherLinesHaveNoEndMark(String text) {
        assertThat(Letters.hasEndMark(text)).isFalse();
    }

    @Test
    void wordsAreCountedBetweenBlanks() {
        assertThat(Letters.wordCount(" một  hai ba ")).isEqualTo(3);
        assertThat(Letters.wordCount("một")).isEqualTo(1);
    }

    @Test
    void aLineIsLongFrom401CharactersOn() {
        assertThat(SourceLine.of(1, "a".repeat(400)).isLong()).isFalse();
        assertThat(SourceLine.of(1, "a".repeat(401)).isLong()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"family-names.txt", "fixed-phrases.txt"})
    void wordListsHoldEntriesOnly(String list) {
        List<String> words = WordList.read(list);
        assertThat(words).hasSizeGreaterThan(30).allMatch(word -> word.equals(word.strip()) && !word.isEmpty());
        assertThat(words).noneMatch(word -> word.startsWith("#")).doesNotHaveDuplicates();
    }

    @Test
    void phrasesTeachTheirCapitals() {
        Capitals capitals = Capitals.fromPhrases(List.of("Trung du và miền núi"));
        assertThat(capitals.longestAt(Words.of("TRUNG DU VÀ MIỀN NÚI"), 0))
                .contains(new Capitals.Spelling(List.of("Trung", "du", "và", "miền", "núi"), true));
        assertThat(capitals.longestAt(Words.of("HẢI PHÒNG"), 0)).isEmpty();
    }

    @Test
    void runningTextTeachesCapitalsInsideOfSentences() {
        Capitals capitals = Capitals.fromText(List.of("Tham dự có Nguyễn Văn Ơn. Nguyễn Mơ vắng.", "KHÔNG HỌC Ở ĐÂY"));
        assertThat(capitals.longestAt(Words.of("NGUYỄN VĂN ƠN"), 0))
                .contains(new Capitals.Spelling(List.of("Nguyễn", "Văn", "Ơn"), true));
        assertThat(capitals.longestAt(Words.of("THAM DỰ"), 0))
                .as("its capital came from the start of the sentence")
                .contains(new Capitals.Spelling(List.of("tham", "dự"), false));
        assertThat(capitals.longestAt(Words.of("NGUYỄN MƠ"), 0))
                .as("a name, as its second word shows")
                .contains(new Capitals.Spelling(List.of("Nguyễn", "Mơ"), false));
        assertThat(capitals.longestAt(Words.of("KHÔNG HỌC"), 0))
                .as("capitals throughout teach nothing")
                .isEmpty();
    }
}
