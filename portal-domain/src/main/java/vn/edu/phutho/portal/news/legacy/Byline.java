package vn.edu.phutho.portal.news.legacy;

import java.util.Objects;
import java.util.Optional;

/**
 * The author as printed with the article: a snapshot, not a link to a person of today.
 *
 * @param degree academic title and degree as printed, such as "PGS.TS." or "ThS."
 * @param name the person's name; several names stay in one text
 * @param post the post as printed, several lines joined with ", "; for an article signed by a unit only, the unit
 */
public record Byline(Optional<String> degree, Optional<String> name, Optional<String> post) {

    /** Refuses null with a {@link NullPointerException}. */
    public Byline {
        Objects.requireNonNull(degree, "degree");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(post, "post");
    }

    /**
     * The byline of an article that names no author.
     *
     * @return a byline without any part
     */
    public static Byline empty() {
        return new Byline(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Tells whether anything is known of the author.
     *
     * @return true if no part is present
     */
    public boolean isEmpty() {
        return degree.isEmpty() && name.isEmpty() && post.isEmpty();
    }
}
