package vn.edu.phutho.portal.news.web.api;

import java.util.List;
import vn.edu.phutho.portal.news.application.ArticleSummary;
import vn.edu.phutho.portal.news.application.NewsFilter;
import vn.edu.phutho.portal.platform.web.api.SliceLinks;
import vn.edu.phutho.portal.platform.web.route.Addresses;
import vn.edu.phutho.portal.shared.Slice;

/** A page of the list of news, newest first. */
public record NewsPage(List<NewsItem> items, int page, int size, int pages, long total, SliceLinks links) {

    public NewsPage {
        items = List.copyOf(items);
    }

    static NewsPage of(Slice<ArticleSummary> slice, NewsFilter filter, Addresses addresses) {
        return new NewsPage(
                slice.rows().stream()
                        .map(article -> NewsItem.of(article, addresses))
                        .toList(),
                slice.page(),
                slice.pageSize(),
                slice.pages(),
                slice.total(),
                SliceLinks.of(slice, "/news", "q", filter.query(), "category", filter.categoryCode()));
    }
}
