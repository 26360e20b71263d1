package vn.edu.phutho.portal.award.web;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.edu.phutho.portal.award.application.DossierFilter;
import vn.edu.phutho.portal.award.application.DossierFilter.Order;
import vn.edu.phutho.portal.award.application.DossierSummary;
import vn.edu.phutho.portal.platform.web.Messages;
import vn.edu.phutho.portal.platform.web.Pager;
import vn.edu.phutho.portal.platform.web.Parameters;
import vn.edu.phutho.portal.platform.web.list.ListFilter;
import vn.edu.phutho.portal.platform.web.list.ListSpec;
import vn.edu.phutho.portal.platform.web.list.ListSpec.Direction;
import vn.edu.phutho.portal.platform.web.list.ListState;
import vn.edu.phutho.portal.platform.web.route.Routes;
import vn.edu.phutho.portal.shared.Slice;

/** A page of dossiers as {@code pt:list} draws it: what the address asks for, and the rows of that. */
public final class DossierRows {

    private static final Map<String, Order> ORDERS =
            Map.of("since", Order.SINCE, "name", Order.NAME, "unit", Order.UNIT);

    private final ListState state;
    private final List<ListFilter> filters;
    private final Slice<DossierSummary> slice;

    private DossierRows(ListState state, Slice<DossierSummary> slice) {
        this.state = state;
        this.slice = slice;
        this.filters = List.of(ListFilter.order(state, value -> Messages.text("award", "order." + value)));
    }

    static ListSpec spec(Routes route) {
        return ListSpec.of(route.address())
                .searched()
                .sort("since", Direction.UP)
                .sort("name", Direction.UP)
                .sort("unit", Direction.UP);
    }

    static DossierRows of(ListSpec spec, Parameters parameters, Function<DossierFilter, Slice<DossierSummary>> read) {
        ListState state = ListState.of(spec, parameters);
        DossierFilter filter =
                new DossierFilter(state.getQuery(), ORDERS.get(state.getSort()), state.isDescending(), state.getPage());
        return new DossierRows(state, read.apply(filter));
    }

    long total() {
        return slice.total();
    }

    public ListState getState() {
        return state;
    }

    public List<ListFilter> getFilters() {
        return filters;
    }

    public List<DossierSummary> getRows() {
        return slice.rows();
    }

    public Pager getPager() {
        return new Pager(slice, state::pageAddress);
    }
}
