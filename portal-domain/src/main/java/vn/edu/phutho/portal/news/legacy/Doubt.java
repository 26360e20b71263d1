package vn.edu.phutho.portal.news.legacy;

import java.util.Objects;
import java.util.OptionalInt;
import vn.edu.phutho.portal.news.DoubtKind;

/**
 * A place in a page read from the old site that an editor should look at.
 *
 * @param kind what is doubtful
 * @param text the words concerned; empty where something is missing
 * @param block position of the block concerned in {@link LegacyPage#blocks()}, from 0; empty outside the body
 */
public record Doubt(DoubtKind kind, String text, OptionalInt block) {

    /** Refuses null with a {@link NullPointerException}. */
    public Doubt {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(block, "block");
    }

    static Doubt of(DoubtKind kind, String text) {
        return new Doubt(kind, text, OptionalInt.empty());
    }

    static Doubt inBlock(DoubtKind kind, String text, int block) {
        return new Doubt(kind, text, OptionalInt.of(block));
    }
}
