package vn.edu.phutho.portal.news.web.api;

import java.time.LocalDateTime;
import vn.edu.phutho.portal.news.application.ArticleSummary;
import vn.edu.phutho.portal.platform.web.api.Api;
import vn.edu.phutho.portal.platform.web.route.Addresses;

/** A line of the list of news. */
public record NewsItem(
        long id,
        String title,
        String category,
        LocalDateTime dated,
        String summary,
        String visibility,
        ItemLinks links) {

    /** Where the whole article is: as JSON and as a page. */
    public record ItemLinks(String self, String page) {}

    static NewsItem of(ArticleSummary article, Addresses addresses) {
        return new NewsItem(
                article.id(),
                article.title(),
                article.category(),
                article.datedAt(),
                article.summary(),
                article.visibility().name(),
                links(article.id(), article.slug(), addresses));
    }

    static ItemLinks links(long id, String slug, Addresses addresses) {
        return new ItemLinks(Api.ROOT + "/news/" + id, addresses.article(id, slug));
    }
}
