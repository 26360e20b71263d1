package vn.edu.phutho.portal.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;
import vn.edu.phutho.portal.shared.Fault;
import vn.edu.phutho.portal.shared.InvalidInputException;
import vn.edu.phutho.portal.shared.Refusal;

/** What an article must have and how long it may be. */
class ArticleContentTest {

    private static final LocalDateTime DAY = LocalDateTime.of(2021, 11, 28, 2, 16);
    private static final List<Block> BODY = List.of(paragraph("Một câu."));

    @Test
    void trimsAndComposesTheTitle() {
        assertThat(content("  Ho\u0323p  ", DAY, BODY).title()).isEqualTo("Họp");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\n", "\0"})
    void needsATitle(String title) {
        assertThat(refusal(title, DAY, BODY)).isEqualTo(Refusal.of("news.article.titleMissing"));
    }

    @Test
    void titleHasALimit() {
        assertThat(content("a".repeat(400), DAY, BODY).title()).hasSize(400);
        assertThat(refusal("a".repeat(401), DAY, BODY)).isEqualTo(Refusal.of("news.article.titleTooLong", 400, 401));
    }

    @Test
    void needsADateAndABody() {
        assertThat(refusal("Họp", null, BODY)).isEqualTo(Refusal.of("news.article.dateMissing"));
        assertThat(refusal("Họp", DAY, List.of())).isEqualTo(Refusal.of("news.article.bodyMissing"));
    }

    @Test
    void blocksHaveALimit() {
        assertThat(content("Họp", DAY, List.of(paragraph("a".repeat(20_000)))).blocks())
                .hasSize(1);
        List<Block> blocks = List.of(paragraph("a"), paragraph("a".repeat(20_001)));
        assertThat(refusal("Họp", DAY, blocks)).isEqualTo(Refusal.of("news.article.blockTooLong", 2, 20_001, 20_000));
    }

    @Test
    void bodyHasALimit() {
        List<Block> blocks = new ArrayList<>(Collections.nCopies(25, paragraph("a".repeat(20_000))));
        assertThat(content("Họp", DAY, blocks).blocks()).hasSize(25);
        blocks.add(paragraph("a"));
        assertThat(refusal("Họp", DAY, blocks)).isEqualTo(Refusal.of("news.article.bodyTooLong", 500_001, 500_000));
    }

    @Test
    void numberOfBlocksHasALimit() {
        assertThat(content("Họp", DAY, Collections.nCopies(500, paragraph("a"))).blocks())
                .hasSize(500);
        assertThat(refusal("Họp", DAY, Collections.nCopies(501, paragraph("a"))))
                .isEqualTo(Refusal.of("news.article.tooManyBlocks", 501, 500));
    }

    @Test
    void relatedTitlesAreTrimmedAndLimited() {
        assertThat(related(List.of(" Tin một ", "", "Tin\0 hai", "Tin\r\nba\n")).relatedTitles())
                .containsExactly("Tin một", "Tin hai", "Tin ba");
        assertThat(related(Collections.nCopies(50, "a".repeat(400))).relatedTitles())
                .hasSize(50);
        assertThat(catchThrowableOfType(BusinessRuleViolation.class, () -> related(Collections.nCopies(51, "a")))
                        .refusal())
                .isEqualTo(Refusal.of("news.article.tooManyRelated", 51, 50));
        assertThat(catchThrowableOfType(BusinessRuleViolation.class, () -> related(List.of("a", "a".repeat(401))))
                        .refusal())
                .isEqualTo(Refusal.of("news.article.relatedTooLong", 2, 401, 400));
    }

    private static ArticleContent related(List<String> titles) {
        return new ArticleContent("Họp", DAY, "NEWS", Visibility.PUBLIC, Credits.none(), BODY, titles, null);
    }

    @Test
    void keepsItsOwnListOfBlocks() {
        List<Block> blocks = new ArrayList<>(BODY);
        ArticleContent content = content("Họp", DAY, blocks);
        blocks.clear();
        assertThat(content.blocks()).isEqualTo(BODY);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        List<Block> blocks = List.of(paragraph("a"), paragraph("a".repeat(20_001)), paragraph("a".repeat(20_001)));
        assertThat(catchThrowableOfType(
                                InvalidInputException.class,
                                () -> new ArticleContent(
                                        " ",
                                        null,
                                        "NEWS",
                                        Visibility.PUBLIC,
                                        Credits.none(),
                                        blocks,
                                        Collections.nCopies(51, "a"),
                                        null))
                        .faults())
                .extracting(Fault::field)
                .containsExactly("title", "dated", "blocks/1/text", "blocks/2/text", "related");
        assertThat(catchThrowableOfType(InvalidInputException.class, () -> content("a", DAY, List.of()))
                        .faults())
                .containsExactly(new Fault("blocks", Refusal.of("news.article.bodyMissing")));
    }

    @Test
    void refusesMissingParts() {
        assertThatNullPointerException()
                .isThrownBy(() ->
                        new ArticleContent("a", DAY, null, Visibility.PUBLIC, Credits.none(), BODY, List.of(), null))
                .withMessage("categoryCode");
        assertThatNullPointerException()
                .isThrownBy(() -> new ArticleContent("a", DAY, "NEWS", null, Credits.none(), BODY, List.of(), null))
                .withMessage("visibility");
        assertThatNullPointerException()
                .isThrownBy(() -> new ArticleContent("a", DAY, "NEWS", Visibility.PUBLIC, null, BODY, List.of(), null))
                .withMessage("credits");
    }

    private static Block paragraph(String text) {
        return new Block(BlockKind.PARAGRAPH, text);
    }

    private static ArticleContent content(String title, LocalDateTime day, List<Block> blocks) {
        return new ArticleContent(title, day, "NEWS", Visibility.PUBLIC, Credits.none(), blocks, List.of(), null);
    }

    private static Refusal refusal(String title, LocalDateTime day, List<Block> blocks) {
        return catchThrowableOfType(BusinessRuleViolation.class, () -> content(title, day, blocks))
                .refusal();
    }
}
