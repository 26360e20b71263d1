package vn.edu.phutho.portal.news.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.edu.phutho.portal.news.application.ArticleSummary;
import vn.edu.phutho.portal.news.application.NewsFilter;
import vn.edu.phutho.portal.news.application.NewsList;
import vn.edu.phutho.portal.news.application.NewsQueries;
import vn.edu.phutho.portal.platform.web.Messages;
import vn.edu.phutho.portal.platform.web.Pager;
import vn.edu.phutho.portal.platform.web.Parameters;
import vn.edu.phutho.portal.platform.web.Redirect;
import vn.edu.phutho.portal.platform.web.route.Addresses;
import vn.edu.phutho.portal.shared.Slice;

/** The list of news: search, section and page all stand in the address. */
@Named
@RequestScoped
public class NewsListView {

    @Inject
    private NewsQueries queries;

    @Inject
    private Addresses addresses;

    @Inject
    private Parameters parameters;

    private NewsFilter filter;
    private Slice<ArticleSummary> slice;
    private List<Tab> sections;

    /** Reads the list; a page beyond the last one leads to the last one, so that no invented address shows a page. */
    public void load() throws IOException {
        filter = new NewsFilter(parameters.text("q"), parameters.text("category"), parameters.number("page", 1));
        NewsList list = queries.list(filter);
        slice = list.slice();
        if (slice.page() < filter.page()) {
            Redirect.to(address(slice.page()));
            return;
        }
        sections = new ArrayList<>(List.of(tab(Messages.text("news", "section.all"), null)));
        list.sections().forEach(section -> sections.add(tab(section.name(), section.code())));
    }

    /** A section as a tab over the list. */
    public record Tab(String name, String address, boolean current) {}

    public List<Tab> getSections() {
        return sections;
    }

    private Tab tab(String name, String code) {
        boolean current = code == null ? filter.categoryCode() == null : code.equals(filter.categoryCode());
        return new Tab(name, addresses.newsList(filter.query(), code, 1), current);
    }

    /** The section that is shown, or that these are the news. */
    public String getHeading() {
        return filter.categoryCode() == null
                ? Messages.text("common", "nav.news")
                : sections.stream()
                        .filter(Tab::current)
                        .findFirst()
                        .orElseThrow()
                        .name();
    }

    /** Why the list is empty, and what to do. */
    public record Nothing(String what, String remedy) {}

    public Nothing getNothing() {
        if (!filter.query().isEmpty()) {
            return new Nothing(Messages.text("news", "nothing"), Messages.text("news", "nothing.sub"));
        }
        return filter.categoryCode() == null
                ? new Nothing(Messages.text("news", "empty"), Messages.text("news", "empty.sub"))
                : new Nothing(Messages.text("news", "nothing.section"), Messages.text("news", "nothing.section.sub"));
    }

    /** Whether a search or a section leaves something out. */
    public boolean isNarrowed() {
        return !filter.query().isEmpty() || filter.categoryCode() != null;
    }

    public String getQuery() {
        return filter.query();
    }

    public String getResultText() {
        return Messages.text("news", "result", slice.total(), filter.query());
    }

    public List<ArticleSummary> getRows() {
        return slice.rows();
    }

    public Pager getPager() {
        return new Pager(slice, this::address);
    }

    private String address(int page) {
        return addresses.newsList(filter.query(), filter.categoryCode(), page);
    }
}
