package vn.edu.phutho.portal.news.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import vn.edu.phutho.portal.news.ArticleStatus;
import vn.edu.phutho.portal.news.application.ArticleSummary;
import vn.edu.phutho.portal.news.application.NewsroomFilter;
import vn.edu.phutho.portal.news.application.NewsroomFilter.Order;
import vn.edu.phutho.portal.news.application.NewsroomQueries;
import vn.edu.phutho.portal.platform.web.Messages;
import vn.edu.phutho.portal.platform.web.Pager;
import vn.edu.phutho.portal.platform.web.Parameters;
import vn.edu.phutho.portal.platform.web.list.ListFilter;
import vn.edu.phutho.portal.platform.web.list.ListSpec;
import vn.edu.phutho.portal.platform.web.list.ListSpec.Direction;
import vn.edu.phutho.portal.platform.web.list.ListState;
import vn.edu.phutho.portal.platform.web.route.Routes;
import vn.edu.phutho.portal.shared.Slice;

/** All articles, for editors. */
@Named
@RequestScoped
public class NewsroomListView {

    private static final ListSpec SPEC = ListSpec.of(Routes.NEWSROOM.address())
            .searched()
            .filter("status", ArticleStatus.class)
            .sort("drafts", Direction.ONLY)
            .sort("date", Direction.DOWN)
            .sort("title", Direction.UP);

    private static final Map<String, Order> ORDERS =
            Map.of("drafts", Order.DRAFTS, "date", Order.DATE, "title", Order.TITLE);

    @Inject
    private NewsroomQueries queries;

    @Inject
    private Parameters parameters;

    private ListState state;
    private List<ListFilter> filters;
    private Slice<ArticleSummary> slice;

    @PostConstruct
    void load() {
        state = ListState.of(SPEC, parameters);
        slice = queries.list(new NewsroomFilter(
                state.getQuery(),
                state.filter("status", ArticleStatus.class),
                ORDERS.get(state.getSort()),
                state.isDescending(),
                state.getPage()));
        filters = List.of(
                ListFilter.of(
                        state,
                        "status",
                        Messages.text("news", "status"),
                        value -> Messages.text("news", "status." + value)),
                ListFilter.order(state, value -> Messages.text("news", "order." + value)));
    }

    public ListState getState() {
        return state;
    }

    public List<ListFilter> getFilters() {
        return filters;
    }

    public String getCount() {
        return Messages.text("news", "newsroom.count", slice.total());
    }

    public List<ArticleSummary> getRows() {
        return slice.rows();
    }

    public Pager getPager() {
        return new Pager(slice, state::pageAddress);
    }
}
