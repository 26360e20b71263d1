package vn.edu.phutho.portal.news;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;
import vn.edu.phutho.portal.shared.Faults;
import vn.edu.phutho.portal.shared.InvalidInputException;
import vn.edu.phutho.portal.shared.Refusal;
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
 * @param relatedTitles titles shown under "Tin liên quan trên trang cũ"; blank ones are
 *     left out, each is one line
 * @param visibleFrom moment before which readers do not see it; null for at once
 */
public record ArticleContent(
        String title,
        LocalDateTime datedAt,
        String categoryCode,
        Visibility visibility,
        Credits credits,
        List<Block> blocks,
        List<String> relatedTitles,
        Instant visibleFrom) {

    /** Most characters of a title. */
    public static final int TITLE_MAX = 400;

    /** Most blocks of a body; the server takes no form of many more fields. */
    public static final int BLOCKS_MAX = 500;

    /** Most related titles. */
    public static final int RELATED_MAX = 50;

    /** Most characters of one block. */
    public static final int BLOCK_MAX = 20_000;

    /** Most characters of the whole body. */
    public static final int BODY_MAX = 500_000;

    private static final Pattern LINE_BREAKS = Pattern.compile("\\R");

    /**
     * Refuses an incomplete or oversized article.
     *
     * @throws InvalidInputException with everything that is wrong, by the fields of the article
     */
    public ArticleContent {
        Faults faults = new Faults();
        title = taken(faults, "title", title, ArticleContent::checkedTitle);
        if (datedAt == null) {
            faults.add("dated", Refusal.of("news.article.dateMissing"));
        }
        blocks = taken(faults, "blocks", blocks, ArticleContent::checkedBlocks);
        relatedTitles = taken(faults, "related", relatedTitles, ArticleContent::related);
        faults.check();
        blocks = List.copyOf(blocks);
        relatedTitles = List.copyOf(relatedTitles);
        Objects.requireNonNull(categoryCode, "categoryCode");
        Objects.requireNonNull(visibility, "visibility");
        Objects.requireNonNull(credits, "credits");
    }

    /** The part as it is stored; as it is, and noted, when it is refused. */
    private static <T> T taken(Faults faults, String field, T typed, UnaryOperator<T> rule) {
        return faults.take(field, () -> rule.apply(typed)).orElse(typed);
    }

    /** The title as it is stored; refuses one that is missing or too long. */
    public static String checkedTitle(String typed) {
        String title = typed == null ? "" : VietnameseText.storable(typed).strip();
        if (title.isEmpty()) {
            throw new BusinessRuleViolation("news.article.titleMissing");
        }
        if (title.length() > TITLE_MAX) {
            throw new BusinessRuleViolation("news.article.titleTooLong", TITLE_MAX, title.length());
        }
        return title;
    }

    /** The block itself; refuses one that is too long, by its number from 1. */
    public static Block checkedBlock(int number, Block block) {
        int length = block.text().length();
        if (length > BLOCK_MAX) {
            throw new BusinessRuleViolation("news.article.blockTooLong", number, length, BLOCK_MAX);
        }
        return block;
    }

    /** A body as it is stored; refuses one that is empty or too large, and names each block that is. */
    public static List<Block> checkedBlocks(List<Block> body) {
        Faults faults = new Faults();
        for (int i = 0; i < body.size(); i++) {
            int number = i + 1;
            faults.take(i + "/text", () -> checkedBlock(number, body.get(number - 1)));
        }
        int whole = body.stream().mapToInt(block -> block.text().length()).sum();
        if (body.isEmpty()) {
            faults.add("", Refusal.of("news.article.bodyMissing"));
        }
        if (body.size() > BLOCKS_MAX) {
            faults.add("", Refusal.of("news.article.tooManyBlocks", body.size(), BLOCKS_MAX));
        }
        if (whole > BODY_MAX) {
            faults.add("", Refusal.of("news.article.bodyTooLong", whole, BODY_MAX));
        }
        faults.check();
        return List.copyOf(body);
    }

    private static List<String> related(List<String> typed) {
        List<String> titles = typed.stream()
                .map(title -> LINE_BREAKS
                        .matcher(VietnameseText.storable(title))
                        .replaceAll(" ")
                        .strip())
                .filter(title -> !title.isEmpty())
                .toList();
        if (titles.size() > RELATED_MAX) {
            throw new BusinessRuleViolation("news.article.tooManyRelated", titles.size(), RELATED_MAX);
        }
        for (int i = 0; i < titles.size(); i++) {
            if (titles.get(i).length() > TITLE_MAX) {
                throw new BusinessRuleViolation(
                        "news.article.relatedTooLong", i + 1, titles.get(i).length(), TITLE_MAX);
            }
        }
        return titles;
    }
}
