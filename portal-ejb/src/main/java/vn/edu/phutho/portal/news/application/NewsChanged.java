package vn.edu.phutho.portal.news.application;

/**
 * Readers may see other news than before.
 *
 * @param articleId the article that was published, changed or taken back
 */
public record NewsChanged(long articleId) {}
