package vn.edu.phutho.portal.news;

/** Where an article stands. Only {@link #PUBLISHED} ones are shown to readers. */
public enum ArticleStatus {
    DRAFT,
    PUBLISHED,
    UNPUBLISHED
}
