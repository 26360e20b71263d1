package vn.edu.phutho.portal.organisation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import vn.edu.phutho.portal.organisation.application.DirectoryFilter;
import vn.edu.phutho.portal.organisation.application.DirectoryFilter.Order;
import vn.edu.phutho.portal.organisation.application.DirectoryQueries;
import vn.edu.phutho.portal.organisation.application.StaffLine;
import vn.edu.phutho.portal.platform.web.Messages;
import vn.edu.phutho.portal.platform.web.Pager;
import vn.edu.phutho.portal.platform.web.Parameters;
import vn.edu.phutho.portal.platform.web.list.ListFilter;
import vn.edu.phutho.portal.platform.web.list.ListSpec;
import vn.edu.phutho.portal.platform.web.list.ListSpec.Direction;
import vn.edu.phutho.portal.platform.web.list.ListState;
import vn.edu.phutho.portal.platform.web.route.Routes;
import vn.edu.phutho.portal.shared.Slice;

/** The directory: everybody who holds a post today. */
@Named
@RequestScoped
public class PeopleView {

    private static final Map<String, Order> ORDERS = Map.of("name", Order.NAME, "unit", Order.UNIT);

    @Inject
    private DirectoryQueries queries;

    @Inject
    private Parameters parameters;

    private ListState state;
    private List<ListFilter> filters;
    private Slice<StaffLine> slice;

    @PostConstruct
    void load() {
        Map<String, String> units = queries.unitNames();
        state = ListState.of(spec(units), parameters);
        slice = queries.people(new DirectoryFilter(
                state.getQuery(),
                state.filter("unit").orElse(null),
                ORDERS.get(state.getSort()),
                state.isDescending(),
                state.getPage()));
        filters = List.of(
                ListFilter.of(state, "unit", Messages.text("people", "unit"), units::get),
                ListFilter.order(state, value -> Messages.text("people", "order." + value)));
    }

    /** The list; which units it can be narrowed to changes with the years. */
    static ListSpec spec(Map<String, String> units) {
        return ListSpec.of(Routes.PEOPLE.address())
                .searched()
                .filter("unit", units.keySet())
                .sort("name", Direction.UP)
                .sort("unit", Direction.UP);
    }

    public ListState getState() {
        return state;
    }

    public List<ListFilter> getFilters() {
        return filters;
    }

    public String getCount() {
        return Messages.text("people", "people.count", slice.total());
    }

    public List<StaffLine> getRows() {
        return slice.rows();
    }

    public Pager getPager() {
        return new Pager(slice, state::pageAddress);
    }
}
