package vn.edu.phutho.portal.news.legacy;

import vn.edu.phutho.portal.shared.VietnameseText;

/**
 * A cleaned line of the input.
 *
 * @param number line number in the input, from 1, blank lines counted
 * @param text the line, trimmed, not blank
 * @param folded the text as {@link VietnameseText#fold} gives it; empty for a line too long to be anything but text,
 *     which keeps the patterns for short lines away from it
 */
record SourceLine(int number, String text, String folded) {

    /** No title, date, byline or piece of furniture is longer than this. */
    static final int MAX_SHORT = 400;

    static SourceLine of(int number, String text) {
        return new SourceLine(number, text, text.length() > MAX_SHORT ? "" : VietnameseText.fold(text));
    }

    boolean follows(SourceLine other) {
        return number == other.number + 1;
    }

    boolean isLong() {
        return folded.isEmpty();
    }
}
