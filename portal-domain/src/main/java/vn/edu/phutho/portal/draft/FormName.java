package vn.edu.phutho.portal.draft;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms whose drafts are kept. A form that is not here has none. */
public enum FormName {
    /** An article of the newsroom; the key is its id. */
    ARTICLE,

    /** The import of a page of the old site; there is one of it for each person. */
    ARTICLE_IMPORT,

    /** The report of a dossier; the key is the dossier's id. */
    AWARD_REPORT,

    /** What a reviewer asks to mend; the key is the dossier's id. */
    AWARD_RETURN,

    /** The form that the style page shows; in development mode only, so nobody else has one. */
    STYLE_SAMPLE;

    /** The name as it stands in addresses: {@code article-import}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The form of that name in an address; empty when there is none. */
    public static Optional<FormName> of(String slug) {
        return Arrays.stream(values()).filter(form -> form.slug().equals(slug)).findFirst();
    }
}
