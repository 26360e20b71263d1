package vn.edu.phutho.portal.draft;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Which form of which thing a draft belongs to.
 *
 * @param form the form
 * @param key what the form is about, e.g. the id of an article: letters of ASCII, digits and hyphens, at most 60
 */
public record DraftKey(FormName form, String key) {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{1,60}");

    public DraftKey {
        Objects.requireNonNull(form, "form");
        if (!isKey(key)) {
            throw new IllegalArgumentException("no key of a draft: " + key);
        }
    }

    /** Whether the text may be the key of a draft. */
    public static boolean isKey(String key) {
        return key != null && KEY.matcher(key).matches();
    }
}
