package vn.edu.phutho.portal.award.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.edu.phutho.portal.award.application.BookFilter;
import vn.edu.phutho.portal.award.application.BookFilter.Order;
import vn.edu.phutho.portal.award.application.BookLine;
import vn.edu.phutho.portal.award.application.BookQueries;
import vn.edu.phutho.portal.platform.web.Messages;
import vn.edu.phutho.portal.platform.web.Parameters;
import vn.edu.phutho.portal.platform.web.list.ListFilter;
import vn.edu.phutho.portal.platform.web.list.ListPage;
import vn.edu.phutho.portal.platform.web.list.ListSpec;
import vn.edu.phutho.portal.platform.web.list.ListSpec.Direction;
import vn.edu.phutho.portal.platform.web.list.ListState;
import vn.edu.phutho.portal.platform.web.route.Routes;

/** The award book. */
@Named
@RequestScoped
public class BookView {

    @Inject
    private BookQueries queries;

    @Inject
    private Parameters parameters;

    private ListPage<BookLine> list;

    @PostConstruct
    void load() {
        ListState state = ListState.of(spec(), parameters);
        list = ListPage.of(
                state,
                queries.lines(new BookFilter(
                        state.getQuery(),
                        state.filter("year").map(Integer::valueOf).orElse(null),
                        state.order(Order.class),
                        state.isDescending(),
                        state.getPage())),
                total -> Messages.text("award", "book.count", total),
                ListFilter.of(state, "year", Messages.text("award", "year"), year -> year),
                ListFilter.order(state, value -> Messages.text("award", "book.order." + value)));
    }

    /** The list; the years are those that have lines. */
    private ListSpec spec() {
        return ListSpec.of(Routes.AWARD_BOOK.address())
                .searched()
                .filter("year", queries.years().stream().map(String::valueOf).toList())
                .sort(Order.DECISION, Direction.DOWN)
                .sort(Order.NAME, Direction.UP)
                .sort(Order.YEAR, Direction.DOWN);
    }

    public ListPage<BookLine> getList() {
        return list;
    }
}
