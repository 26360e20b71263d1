package vn.edu.phutho.portal.news;

/** What a block of an article is. */
public enum BlockKind {
    /** Running text. */
    PARAGRAPH,
    /** A heading inside the article. */
    HEADING,
    /** The words under a photo. */
    CAPTION
}
