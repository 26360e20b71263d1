package vn.edu.phutho.portal.draft.application;

import java.time.Instant;
import java.util.Objects;
import vn.edu.phutho.portal.draft.DraftFields;

/**
 * A form as a window sends it to be kept.
 *
 * @param fields what is typed
 * @param version version of the thing that the form shows; null for one that does not exist yet
 * @param window the window, by a name of its own making
 * @param seen the moment of the last draft that the window knows of; null when it knows none
 */
public record TypedForm(DraftFields fields, Long version, String window, Instant seen) {

    public TypedForm {
        Objects.requireNonNull(fields, "fields");
        Objects.requireNonNull(window, "window");
    }
}
