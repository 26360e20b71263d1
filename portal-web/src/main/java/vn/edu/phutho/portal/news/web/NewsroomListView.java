package vn.edu.phutho.portal.news.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.edu.phutho.portal.news.ArticleStatus;
import vn.edu.phutho.portal.news.application.ArticleSummary;
import vn.edu.phutho.portal.news.application.NewsroomFilter;
import vn.edu.phutho.portal.news.application.NewsroomFilter.Order;
import vn.edu.phutho.portal.news.application.NewsroomQueries;
import vn.edu.phutho.portal.platform.web.Messages;
import vn.edu.phutho.portal.platform.web.Parameters;
import vn.edu.phutho.portal.platform.web.list.ListFilter;
import vn.edu.phutho.portal.platform.web.list.ListPage;
import vn.edu.phutho.portal.platform.web.list.ListSpec;
import vn.edu.phutho.portal.platform.web.list.ListSpec.Direction;
import vn.edu.phutho.portal.platform.web.list.ListState;
import vn.edu.phutho.portal.platform.web.route.Routes;

/** All articles, for editors. */
@Named
@RequestScoped
public class NewsroomListView {

    private static final ListSpec SPEC = ListSpec.of(Routes.NEWSROOM.address())
            .searched()
            .filter("status", ArticleStatus.class)
            .sort(Order.DRAFTS, Direction.ONLY)
            .sort(Order.DATE, Direction.DOWN)
            .sort(Order.TITLE, Direction.UP);

    @Inject
    private NewsroomQueries queries;

    @Inject
    private Parameters parameters;

    private ListPage<ArticleSummary> list;

    @PostConstruct
    void load() {
        ListState state = ListState.of(SPEC, parameters);
        list = ListPage.of(
                state,
                queries.list(new NewsroomFilter(
                        state.getQuery(),
                        state.filter("status", ArticleStatus.class),
                        state.order(Order.class),
                        state.isDescending(),
                        state.getPage())),
                total -> Messages.text("news", "newsroom.count", total),
                ListFilter.of(
                        state,
                        "status",
                        Messages.text("news", "status"),
                        value -> Messages.text("news", "status." + value)),
                ListFilter.order(state, value -> Messages.text("news", "order." + value)));
    }

    public ListPage<ArticleSummary> getList() {
        return list;
    }
}
