package vn.edu.phutho.portal.news.legacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.edu.phutho.portal.news.Block;
import vn.edu.phutho.portal.news.DoubtKind;
import vn.edu.phutho.portal.shared.VietnameseText;

/** What holds for any input at all. */
class LegacyPageParserTest {

    /** Left out where tests run thousands of times: profile pit. */
    private static final String LONG_RUN = "long-run";

    private static final int LONGEST = 500_000;
    private static final int LONG = 50_000;

    private final LegacyPageParser parser = new LegacyPageParser();

    static List<String> pages() {
        return Pages.ALL;
    }

    @ParameterizedTest
    @MethodSource("pages")
    void losesNoLine(String page) {
        checkNothingLost(Pages.text(page));
    }

    @Tag(LONG_RUN)
    @ParameterizedTest
    @MethodSource("pages")
    void losesNoLineOfPagesMixedUp(String page) {
        List<String> lines = new ArrayList<>(Pages.text(page).lines().toList());
        lines.addAll(Pages.text(Pages.REAL).lines().toList());
        for (int seed = 0; seed < 40; seed++) {
            Collections.shuffle(lines, new Random(seed));
            checkNothingLost(String.join("\n", lines.subList(0, lines.size() * (seed + 1) / 40)));
        }
    }

    @Tag(LONG_RUN)
    @Test
    void survivesAnyCharacters() {
        String alphabet = "aÁđĐ \n\r\t:;.,()[]-–“”&#39;nbsp;ⒶⅧ\u0300\u200b\ud83d\ude00\ud800İß1/2021X|\u0000";
        for (int seed = 0; seed < 150; seed++) {
            String text = new Random(seed)
                    .ints(seed * 4L, 0, alphabet.length())
                    .mapToObj(i -> String.valueOf(alphabet.charAt(i)))
                    .collect(Collectors.joining());
            checkNothingLost(text);
        }
    }

    @Test
    void ignoresLineEndsAndNormalizationForm() {
        String text = Pages.text(Pages.REAL);
        assertThat(parser.parse("\ufeff" + text.replace("\n", "\r\n"))).isEqualTo(parser.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n\t\n", "\ufeff", "&nbsp;\n\u200b"})
    void emptyPageHasDoubts(String text) {
        LegacyPage page = parser.parse(text);
        assertThat(page.title()).isEmpty();
        assertThat(page.rawTitle()).isEmpty();
        assertThat(page.lines()).isEmpty();
        assertThat(page.doubts().stream().map(Doubt::kind))
                .containsExactlyInAnyOrder(
                        DoubtKind.NO_TITLE, DoubtKind.NO_DATE, DoubtKind.NO_BYLINE, DoubtKind.NO_BODY);
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> parser.parse(null)).withMessageContaining("text of the page");
    }

    @Tag(LONG_RUN)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "A ",
                "Ảnh: ",
                "(",
                "Trở về ",
                "Nguyễn Văn ",
                "1 ",
                "TS. ",
                "Tin: A; ",
                "đua.Để ",
                "thi đua\n",
                "TIN\n",
                "1. A\n",
                "Các tin khác:\nTIN MỚI NHẤT\n",
                "28.11.2021 02:16\n",
                "Toàn cảnh\n\n",
                "&nbsp;",
                "Liên kết website\nA\n",
                "e\u0302\u0301",
                "\r",
                "I. VỀ MỘT\n\n"
            })
    void readsLongInputsOfOneKind(String part) {
        checkNothingLost(part.repeat(LONG / part.length()));
    }

    @Tag(LONG_RUN)
    @Test
    void readsVeryLongPages() {
        String real = Pages.text(Pages.REAL) + "\n";
        checkNothingLost(real.repeat(LONGEST / real.length()));
    }

    @Test
    void pointsAtImpossibleAndContradictingDates() {
        LegacyPage impossible = parser.parse("Tin ngắn\n31/02/2021 10:00\nMột câu.");
        assertThat(impossible.publishedAt()).isEmpty();
        assertThat(impossible.doubts().stream().map(Doubt::kind))
                .contains(DoubtKind.IMPOSSIBLE_DATE, DoubtKind.NO_DATE);
        LegacyPage contradicting = parser.parse("Tin ngắn\nThứ hai, 28.11.2021 02:16\nMột câu.");
        assertThat(Pages.doubts(contradicting, DoubtKind.WEEKDAY_MISMATCH)).hasSize(1);
    }

    @Test
    void readsSeveralAuthorsAndSignatureBelow() {
        LegacyPage two = parser.parse("Tin ngắn\n28.11.2021 02:16\nThS. Trần Thị Mơ, TS. Lê Văn Ơn\nMột câu.");
        assertThat(two.byline().name()).contains("Trần Thị Mơ, TS. Lê Văn Ơn");
        assertThat(Pages.doubts(two, DoubtKind.SEVERAL_AUTHORS)).hasSize(1);
        LegacyPage below = parser.parse("Tin ngắn\n28.11.2021 02:16\n\nMột câu./.\n\nTăng Thị Mơ\n");
        assertThat(below.byline().name()).contains("Tăng Thị Mơ");
        assertThat(Pages.doubts(below, DoubtKind.BYLINE_GUESSED)).containsExactly("Tăng Thị Mơ");
        assertThat(below.blocks()).hasSize(1);
    }

    @Test
    void takesTextWithoutTitleForBody() {
        LegacyPage page = parser.parse("Sáng nay, Nhà trường họp.\nTừ " + "thi đua ".repeat(100) + "hết.");
        assertThat(page.rawTitle()).isEmpty();
        assertThat(page.blocks()).hasSize(2);
        assertThat(Pages.doubts(page, DoubtKind.NO_TITLE)).hasSize(1);
    }

    private void checkNothingLost(String text) {
        LegacyPage page = parser.parse(text);
        assertThat(page.lines()).hasSameSizeAs(InputCleaner.lines(text));
        assertThat(lines(page, LineRole.BLOCK))
                .isEqualTo(page.blocks().stream().map(Block::text).toList());
        assertThat(lines(page, LineRole.DROPPED)).isEqualTo(page.dropped());
        assertThat(String.join(" ", lines(page, LineRole.TITLE))).isEqualTo(page.rawTitle());
        assertThat(folded(page.relatedTitles())).isEqualTo(folded(lines(page, LineRole.RELATED)));
        assertThat(VietnameseText.fold(page.title())).isEqualTo(VietnameseText.fold(page.rawTitle()));
        assertThat(lines(page, LineRole.DATE)).allMatch(line -> !line.isBlank());
        assertThat(lines(page, LineRole.CREDIT))
                .allMatch(line -> page.textCredit().or(page::photoCredit).isPresent());
        assertThat(page.byline().isEmpty())
                .isEqualTo(lines(page, LineRole.BYLINE).isEmpty());
        assertThat(page.doubts())
                .allMatch(doubt -> doubt.block().orElse(-1) < page.blocks().size());
        assertThat(IntStream.range(1, page.lines().size()))
                .allMatch(i ->
                        page.lines().get(i - 1).number() < page.lines().get(i).number());
    }

    private static List<String> lines(LegacyPage page, LineRole role) {
        return page.lines().stream()
                .filter(line -> line.role() == role)
                .map(PageLine::text)
                .toList();
    }

    private static List<String> folded(List<String> texts) {
        return texts.stream().map(VietnameseText::fold).toList();
    }
}
