package vn.edu.phutho.portal.news;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;
import vn.edu.phutho.portal.shared.VietnameseText;

/**
 * All that an editor may change of an article, in one value.
 *
 * @param title title in sentence case; upper case is a matter of the page's style
 * @param datedAt day and time printed over the article (school time)
 * @param categoryCode section of the news
 * @param visibility who may read it
 * @param credits who wrote and photographed
 * @param blocks the body in order, at least one
 * @param visibleFrom moment before which readers do not see it; null for at once
 */
public record ArticleContent(
        String title,
        LocalDateTime datedAt,
        String categoryCode,
        Visibility visibility,
        Credits credits,
        List<Block> blocks,
        Instant visibleFrom) {

    /** Most characters of a title. */
    public static final int TITLE_MAX = 400;

    /** Most characters of one block. */
    public static final int BLOCK_MAX = 20_000;

    /** Most characters of the whole body. */
    public static final int BODY_MAX = 500_000;

    /** Refuses an incomplete or oversized article with the reason why. */
    public ArticleContent {
        if (title == null || title.isBlank()) {
            throw new BusinessRuleViolation("news.article.titleMissing");
        }
        title = VietnameseText.nfc(title.strip());
        if (title.length() > TITLE_MAX) {
            throw new BusinessRuleViolation("news.article.titleTooLong", TITLE_MAX, title.length());
        }
        if (datedAt == null) {
            throw new BusinessRuleViolation("news.article.dateMissing");
        }
        blocks = List.copyOf(blocks);
        requireBody(blocks);
        Objects.requireNonNull(categoryCode, "categoryCode");
        Objects.requireNonNull(visibility, "visibility");
        Objects.requireNonNull(credits, "credits");
    }

    private static void requireBody(List<Block> blocks) {
        if (blocks.isEmpty()) {
            throw new BusinessRuleViolation("news.article.bodyMissing");
        }
        int whole = 0;
        for (int i = 0; i < blocks.size(); i++) {
            int length = blocks.get(i).text().length();
            whole += length;
            if (length > BLOCK_MAX) {
                throw new BusinessRuleViolation("news.article.blockTooLong", i + 1, length, BLOCK_MAX);
            }
        }
        if (whole > BODY_MAX) {
            throw new BusinessRuleViolation("news.article.bodyTooLong", whole, BODY_MAX);
        }
    }
}
