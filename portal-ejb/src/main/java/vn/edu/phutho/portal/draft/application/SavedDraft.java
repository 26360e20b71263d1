package vn.edu.phutho.portal.draft.application;

import java.io.Serializable;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A draft as pages get it back.
 *
 * @param fields text of each field by its name on the page
 * @param version version of the thing that the form showed; null for one that did not exist yet
 * @param savedAt when it was saved last
 */
public record SavedDraft(Map<String, String> fields, Long version, Instant savedAt) implements Serializable {

    public SavedDraft {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}
