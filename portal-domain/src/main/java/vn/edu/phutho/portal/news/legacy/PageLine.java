package vn.edu.phutho.portal.news.legacy;

import java.util.Objects;

/**
 * One line of the page with its role, so that an importer can show what became of every line.
 *
 * @param number line number in the input, from 1
 * @param text the line, cleaned and trimmed, not blank
 * @param role what the line was taken for
 */
public record PageLine(int number, String text, LineRole role) {

    /** Refuses null with a {@link NullPointerException}. */
    public PageLine {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(role, "role");
    }
}
