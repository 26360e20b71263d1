package vn.edu.phutho.portal.award.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import vn.edu.phutho.portal.award.application.BookFilter;
import vn.edu.phutho.portal.award.application.BookFilter.Order;
import vn.edu.phutho.portal.award.application.BookLine;
import vn.edu.phutho.portal.award.application.BookQueries;
import vn.edu.phutho.portal.platform.web.Messages;
import vn.edu.phutho.portal.platform.web.Pager;
import vn.edu.phutho.portal.platform.web.Parameters;
import vn.edu.phutho.portal.platform.web.list.ListFilter;
import vn.edu.phutho.portal.platform.web.list.ListSpec;
import vn.edu.phutho.portal.platform.web.list.ListSpec.Direction;
import vn.edu.phutho.portal.platform.web.list.ListState;
import vn.edu.phutho.portal.platform.web.route.Routes;
import vn.edu.phutho.portal.shared.Slice;

/** The award book. */
@Named
@RequestScoped
public class BookView {

    private static final Map<String, Order> ORDERS =
            Map.of("decision", Order.DECISION, "name", Order.NAME, "year", Order.YEAR);

    @Inject
    private BookQueries queries;

    @Inject
    private Parameters parameters;

    private ListState state;
    private List<ListFilter> filters;
    private Slice<BookLine> slice;

    @PostConstruct
    void load() {
        List<String> years = queries.years().stream().map(String::valueOf).toList();
        ListSpec spec = ListSpec.of(Routes.AWARD_BOOK.address())
                .searched()
                .filter("year", years)
                .sort("decision", Direction.DOWN)
                .sort("name", Direction.UP)
                .sort("year", Direction.DOWN);
        state = ListState.of(spec, parameters);
        slice = queries.lines(new BookFilter(
                state.getQuery(),
                state.filter("year").map(Integer::valueOf).orElse(null),
                ORDERS.get(state.getSort()),
                state.isDescending(),
                state.getPage()));
        filters = List.of(
                ListFilter.of(state, "year", Messages.text("award", "year"), year -> year),
                ListFilter.order(state, value -> Messages.text("award", "book.order." + value)));
    }

    public ListState getState() {
        return state;
    }

    public List<ListFilter> getFilters() {
        return filters;
    }

    public String getCount() {
        return Messages.text("award", "book.count", slice.total());
    }

    public List<BookLine> getRows() {
        return slice.rows();
    }

    public Pager getPager() {
        return new Pager(slice, state::pageAddress);
    }
}
