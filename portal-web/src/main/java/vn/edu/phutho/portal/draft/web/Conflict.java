package vn.edu.phutho.portal.draft.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.edu.phutho.portal.platform.web.Messages;

/**
 * Somebody else changed the thing that a form shows: who and when, and how it is now.
 *
 * @param told the sentence that says so
 * @param changes the fields that differ; may be empty, when what changed is in no field
 */
public record Conflict(String told, List<Change> changes) implements Serializable {

    /**
     * A field that differs.
     *
     * @param label its name on the page
     * @param present what it holds now
     */
    public record Change(String label, String present) implements Serializable {}

    public Conflict {
        changes = List.copyOf(changes);
    }

    /**
     * Compares two states of a thing field by field.
     *
     * @param who name of who changed it; null when that is not known
     * @param when the moment as pages show it; null when it is not known
     * @param seen texts by label, as the form was drawn or as it is typed
     * @param present texts by label, as they are stored now
     */
    public static Conflict between(String who, String when, Map<String, String> seen, Map<String, String> present) {
        List<Change> changes = new ArrayList<>();
        present.forEach((label, text) -> {
            if (!plain(text).equals(plain(seen.get(label)))) {
                changes.add(new Change(label, text));
            }
        });
        String told = who == null || when == null
                ? Messages.text("draft", "stale.unknown")
                : Messages.text("draft", "stale.by", who, when);
        return new Conflict(told, changes);
    }

    /** Browsers write line ends in two signs, and an empty field is like none. */
    private static String plain(String text) {
        return Objects.requireNonNullElse(text, "").replace("\r\n", "\n").strip();
    }
}
