package vn.edu.phutho.portal.news.application;

import java.time.Instant;
import java.time.LocalDateTime;
import vn.edu.phutho.portal.news.ArticleStatus;
import vn.edu.phutho.portal.news.Visibility;

/** A line of a list of news. Field names are those of {@code Article}. */
public record ArticleSummary(
        long id,
        String slug,
        String title,
        String category,
        LocalDateTime datedAt,
        String summary,
        ArticleStatus status,
        Visibility visibility,
        Instant visibleFrom) {}
