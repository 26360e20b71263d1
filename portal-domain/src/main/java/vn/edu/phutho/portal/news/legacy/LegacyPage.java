package vn.edu.phutho.portal.news.legacy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.edu.phutho.portal.news.Block;

/**
 * An article read from a page of the old site.
 *
 * @param rawTitle the title as printed; empty if none was found
 * @param title the title in sentence case; a title printed in mixed case is left alone
 * @param publishedAt the moment exactly as printed, without any shift of time zone
 * @param byline the author, possibly empty
 * @param textCredit who wrote the text, from a credit line
 * @param photoCredit who took the photos, from a credit line
 * @param blocks the body, as typed
 * @param relatedTitles titles of other articles listed on the page, in sentence case, typing errors kept
 * @param dropped lines of site furniture, in the order of the page
 * @param doubts what an editor should look at
 * @param lines every line of the page that is not blank, with its role, in the order of the page
 */
public record LegacyPage(
        String rawTitle,
        String title,
        Optional<LocalDateTime> publishedAt,
        Byline byline,
        Optional<String> textCredit,
        Optional<String> photoCredit,
        List<Block> blocks,
        List<String> relatedTitles,
        List<String> dropped,
        List<Doubt> doubts,
        List<PageLine> lines) {

    /** Copies the lists; refuses null with a {@link NullPointerException}. */
    public LegacyPage {
        Objects.requireNonNull(rawTitle, "rawTitle");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(publishedAt, "publishedAt");
        Objects.requireNonNull(byline, "byline");
        Objects.requireNonNull(textCredit, "textCredit");
        Objects.requireNonNull(photoCredit, "photoCredit");
        blocks = List.copyOf(blocks);
        relatedTitles = List.copyOf(relatedTitles);
        dropped = List.copyOf(dropped);
        doubts = List.copyOf(doubts);
        lines = List.copyOf(lines);
    }
}
