package vn.edu.phutho.portal.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;
import vn.edu.phutho.portal.shared.StaleDataException;

/** The life of an article: draft, published, taken back, published again. */
class ArticleTest {

    private static final LocalDateTime DAY = LocalDateTime.of(2021, 11, 28, 2, 16);
    private static final Instant FROM = Instant.parse("2026-12-01T00:00:00Z");
    private static final long SEEN = 0;
    private static final long STALE = 1;

    private final NewsCategory category = new NewsCategory();
    private final Article article = new Article(category, content("Họp Thi đua", "Đoạn một.", "Đoạn hai."));

    @Test
    void beginsAsADraft() {
        assertThat(article.getStatus()).isEqualTo(ArticleStatus.DRAFT);
        assertThat(article.getId()).isNull();
        assertThat(article.getVersion()).isZero();
        assertThat(article.getCategory()).isSameAs(category);
        assertThat(article.getTitle()).isEqualTo("Họp Thi đua");
        assertThat(article.getSlug()).isEqualTo("hop-thi-dua");
        assertThat(article.getDatedAt()).isEqualTo(DAY);
        assertThat(article.getVisibility()).isEqualTo(Visibility.INTERNAL);
        assertThat(article.getVisibleFrom()).isEqualTo(FROM);
        assertThat(article.getCredits().getName()).isEqualTo("Lê An");
        assertThat(article.getBlocks()).extracting(Block::text).containsExactly("Đoạn một.", "Đoạn hai.");
    }

    @Test
    void searchTextIsFoldedTitleAndBody() throws ReflectiveOperationException {
        var field = Article.class.getDeclaredField("searchText");
        field.setAccessible(true);
        assertThat(field.get(article)).isEqualTo("hop thi dua doan mot. doan hai.");
    }

    @Test
    void publishedAndTakenBackAndPublishedAgain() {
        article.publish(SEEN);
        assertThat(article.getStatus()).isEqualTo(ArticleStatus.PUBLISHED);
        article.unpublish(SEEN);
        assertThat(article.getStatus()).isEqualTo(ArticleStatus.UNPUBLISHED);
        article.publish(SEEN);
        assertThat(article.getStatus()).isEqualTo(ArticleStatus.PUBLISHED);
    }

    @Test
    void knowsWhoChangedItLast() {
        assertThat(article.getLastChangedBy()).isNull();
        Instant now = Instant.parse("2026-11-27T03:42:00Z");
        article.noteChange("ThS. Lê An", now);
        assertThat(article.getLastChangedBy()).isEqualTo("ThS. Lê An");
        assertThat(article.getLastChangedAt()).isEqualTo(now);
    }

    @Test
    void refusesActsThatDoNotFitTheState() {
        assertThatThrownBy(() -> article.unpublish(SEEN))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("news.article.notPublished");
        article.publish(SEEN);
        assertThatThrownBy(() -> article.publish(SEEN))
                .isInstanceOf(BusinessRuleViolation.class)
                .hasMessageContaining("news.article.alreadyPublished");
        article.unpublish(SEEN);
        assertThatThrownBy(() -> article.unpublish(SEEN)).isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void revisingReplacesEverythingButTheState() {
        article.publish(SEEN);
        NewsCategory other = new NewsCategory();
        article.revise(other, content("Tin mới", "Khác."), List.of(), SEEN);
        assertThat(article.getStatus()).isEqualTo(ArticleStatus.PUBLISHED);
        assertThat(article.getCategory()).isSameAs(other);
        assertThat(article.getSlug()).isEqualTo("tin-moi");
        assertThat(article.getSummary()).isEqualTo("Khác.");
        assertThat(article.getBlocks()).extracting(Block::text).containsExactly("Khác.");
    }

    @Test
    void nothingIsDoneOnAStaleVersion() {
        article.publish(SEEN);
        assertThatExceptionOfType(StaleDataException.class).isThrownBy(() -> article.unpublish(STALE));
        assertThatExceptionOfType(StaleDataException.class).isThrownBy(() -> article.publish(STALE));
        assertThatExceptionOfType(StaleDataException.class)
                .isThrownBy(() -> article.revise(category, content("Khác", "Khác."), List.of(), STALE))
                .withMessageContaining("news.article.stale");
        assertThat(article.getStatus()).isEqualTo(ArticleStatus.PUBLISHED);
        assertThat(article.getTitle()).isEqualTo("Họp Thi đua");
    }

    @Test
    void whatTheImportNotedEndsWithPublishing() {
        article.noteImport(
                List.of(new ImportDoubt(DoubtKind.NO_DATE, "x".repeat(1500), 3)),
                Collections.nCopies(201, "y".repeat(20_500)));
        assertThat(article.getDroppedLines()).hasSize(200).containsOnly("y".repeat(20_000));
        assertThat(article.getDoubts()).hasSize(1);
        assertThat(article.getDoubts().get(0).text()).hasSize(1000);
        assertThat(article.getDoubts().get(0).blockNumber()).isEqualTo(3);
        assertThat(article.getDoubts().get(0).kind()).isEqualTo(DoubtKind.NO_DATE);
        article.publish(SEEN);
        assertThat(article.getDoubts()).isEmpty();
        assertThat(article.getDroppedLines()).isEmpty();
        assertThat(article.getRelatedTitles()).containsExactly("Tin cũ");
    }

    @Test
    void revisingKeepsTheDoubtsThatAreStillOpen() {
        ImportDoubt first = new ImportDoubt(DoubtKind.NO_DATE, "", null);
        ImportDoubt second = new ImportDoubt(DoubtKind.POSSIBLE_TYPO, "tồng", 2);
        article.noteImport(List.of(first, second), List.of("Liên kết"));
        article.revise(category, content("Họp", "Đoạn hai."), List.of(second.atBlock(1)), SEEN);
        assertThat(article.getDoubts()).hasSize(1);
        assertThat(article.getDoubts().get(0).text()).isEqualTo("tồng");
        assertThat(article.getDoubts().get(0).blockNumber()).isEqualTo(1);
        assertThat(article.getDroppedLines()).containsExactly("Liên kết");
    }

    @Test
    void creditsAreNeverNull() {
        assertThat(new Article().getCredits().getName()).isNull();
    }

    @Test
    void summaryIsTheFirstParagraphCutAtAWord() {
        assertThat(Summary.of(List.of(
                        new Block(BlockKind.HEADING, "Mục"),
                        new Block(BlockKind.PARAGRAPH, "Đầu."),
                        new Block(BlockKind.PARAGRAPH, "Sau."))))
                .isEqualTo("Đầu.");
        assertThat(Summary.of(List.of(new Block(BlockKind.CAPTION, "Ảnh")))).isEmpty();
        assertThat(summary("a".repeat(240))).isEqualTo("a".repeat(240));
        assertThat(summary("a".repeat(241))).isEqualTo("a".repeat(240) + "…");
        assertThat(summary("a".repeat(240) + " b")).isEqualTo("a".repeat(240) + "…");
        assertThat(summary("thi đua ".repeat(40))).hasSizeLessThanOrEqualTo(241).endsWith(" đua…");
    }

    private static String summary(String text) {
        return Summary.of(List.of(new Block(BlockKind.PARAGRAPH, text)));
    }

    private static ArticleContent content(String title, String... paragraphs) {
        List<Block> blocks = List.of(paragraphs).stream()
                .map(text -> new Block(BlockKind.PARAGRAPH, text))
                .toList();
        Credits credits = new Credits("ThS.", "Lê An", null, null, null);
        return new ArticleContent(title, DAY, "NEWS", Visibility.INTERNAL, credits, blocks, List.of("Tin cũ"), FROM);
    }
}
