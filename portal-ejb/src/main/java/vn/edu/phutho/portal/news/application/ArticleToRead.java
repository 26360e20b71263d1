package vn.edu.phutho.portal.news.application;

import java.util.List;

/**
 * An article with all that its page shows, read in one go.
 *
 * @param article the article, without doubts of the import
 * @param others "Các tin khác": the newest other articles, first those of the same section
 */
public record ArticleToRead(ArticleDetails article, List<ArticleSummary> others) {

    public ArticleToRead {
        others = List.copyOf(others);
    }
}
