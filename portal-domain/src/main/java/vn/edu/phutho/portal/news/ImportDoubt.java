package vn.edu.phutho.portal.news;

import java.io.Serializable;
import java.util.Objects;

/**
 * Something the import was not sure of, kept with the draft until it is published.
 *
 * @param kind what is doubtful; the page's bundle has a sentence for each
 * @param text the words concerned, at most {@value #TEXT_MAX} characters; may be empty
 * @param blockNumber number of the block concerned, from 1; null when the whole page is meant
 */
public record ImportDoubt(DoubtKind kind, String text, Integer blockNumber) implements Serializable {

    static final int TEXT_MAX = 1000;

    /** Longer texts are cut to what can be stored. */
    public ImportDoubt {
        Objects.requireNonNull(kind, "kind");
        text = text.length() > TEXT_MAX ? text.substring(0, TEXT_MAX) : text;
    }

    /** The same doubt after its block got another number. */
    public ImportDoubt atBlock(int number) {
        return new ImportDoubt(kind, text, number);
    }
}
