package vn.edu.phutho.portal.news.legacy;

/** What became of a line of the page. */
public enum LineRole {
    /** Part of the title. */
    TITLE,
    /** A date of publication. */
    DATE,
    /** Author or post. */
    BYLINE,
    /** A block of the body. */
    BLOCK,
    /** Who wrote the text or took the photos. */
    CREDIT,
    /** A title in the list of other articles. */
    RELATED,
    /** Furniture of the site. */
    DROPPED
}
