package vn.edu.phutho.portal.news;

import java.io.Serializable;
import java.util.Objects;
import vn.edu.phutho.portal.shared.VietnameseText;

/**
 * One block of an article's text.
 *
 * @param kind what the block is
 * @param text plain text, trimmed, not blank, in normalization form C, without control characters
 */
public record Block(BlockKind kind, String text) implements Serializable {

    /**
     * Trims and normalizes the text.
     *
     * @throws IllegalArgumentException if the text is blank
     * @throws NullPointerException if an argument is null
     */
    public Block {
        Objects.requireNonNull(kind, "kind");
        text = VietnameseText.storable(text).strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("A block must have text");
        }
    }
}
