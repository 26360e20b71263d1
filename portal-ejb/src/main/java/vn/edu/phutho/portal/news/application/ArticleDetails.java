package vn.edu.phutho.portal.news.application;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import vn.edu.phutho.portal.news.Article;
import vn.edu.phutho.portal.news.ArticleStatus;
import vn.edu.phutho.portal.news.Block;
import vn.edu.phutho.portal.news.Credits;
import vn.edu.phutho.portal.news.ImportDoubt;
import vn.edu.phutho.portal.news.Visibility;

/** An article as pages show and edit it. Field names are those of {@code Article}. */
public record ArticleDetails(
        long id,
        String slug,
        String title,
        String categoryCode,
        String category,
        LocalDateTime datedAt,
        Credits credits,
        List<Block> blocks,
        List<String> relatedTitles,
        List<ImportDoubt> doubts,
        List<String> droppedLines,
        ArticleStatus status,
        Visibility visibility,
        Instant visibleFrom,
        String changedBy,
        Instant changedAt,
        long version)
        implements Serializable {

    public ArticleDetails {
        blocks = List.copyOf(blocks);
        relatedTitles = List.copyOf(relatedTitles);
        doubts = List.copyOf(doubts);
        droppedLines = List.copyOf(droppedLines);
    }

    /** For editors. */
    static ArticleDetails of(Article article) {
        return of(article, article.getDoubts(), article.getDroppedLines());
    }

    /** For readers, who see nothing of the import: of a published article it is gone, so it is not looked for. */
    static ArticleDetails forReaders(Article article) {
        return of(article, List.of(), List.of());
    }

    private static ArticleDetails of(Article article, List<ImportDoubt> doubts, List<String> droppedLines) {
        return new ArticleDetails(
                article.getId(),
                article.getSlug(),
                article.getTitle(),
                article.getCategory().getCode(),
                article.getCategory().getName(),
                article.getDatedAt(),
                article.getCredits(),
                article.getBlocks(),
                article.getRelatedTitles(),
                doubts,
                droppedLines,
                article.getStatus(),
                article.getVisibility(),
                article.getVisibleFrom(),
                article.getLastChangedBy(),
                article.getLastChangedAt(),
                article.getVersion());
    }
}
