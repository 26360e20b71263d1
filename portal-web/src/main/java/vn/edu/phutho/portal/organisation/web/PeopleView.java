package vn.edu.phutho.portal.organisation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import vn.edu.phutho.portal.organisation.application.DirectoryFilter;
import vn.edu.phutho.portal.organisation.application.DirectoryFilter.Order;
import vn.edu.phutho.portal.organisation.application.DirectoryQueries;
import vn.edu.phutho.portal.organisation.application.StaffLine;
import vn.edu.phutho.portal.platform.web.Messages;
import vn.edu.phutho.portal.platform.web.Parameters;
import vn.edu.phutho.portal.platform.web.list.ListFilter;
import vn.edu.phutho.portal.platform.web.list.ListPage;
import vn.edu.phutho.portal.platform.web.list.ListSpec;
import vn.edu.phutho.portal.platform.web.list.ListSpec.Direction;
import vn.edu.phutho.portal.platform.web.list.ListState;
import vn.edu.phutho.portal.platform.web.route.Routes;

/** The directory: everybody who holds a post today. */
@Named
@RequestScoped
public class PeopleView {

    @Inject
    private DirectoryQueries queries;

    @Inject
    private Parameters parameters;

    private ListPage<StaffLine> list;

    @PostConstruct
    void load() {
        Map<String, String> units = queries.unitNames();
        ListState state = ListState.of(spec(units), parameters);
        list = ListPage.of(
                state,
                queries.people(new DirectoryFilter(
                        state.getQuery(),
                        state.filter("unit").orElse(null),
                        state.order(Order.class),
                        state.isDescending(),
                        state.getPage())),
                total -> Messages.text("people", "people.count", total),
                ListFilter.of(state, "unit", Messages.text("people", "unit"), units::get),
                ListFilter.order(state, value -> Messages.text("people", "order." + value)));
    }

    /** The list; which units it can be narrowed to changes with the years. */
    private static ListSpec spec(Map<String, String> units) {
        return ListSpec.of(Routes.PEOPLE.address())
                .searched()
                .filter("unit", units.keySet())
                .sort(Order.NAME, Direction.UP)
                .sort(Order.UNIT, Direction.UP);
    }

    public ListPage<StaffLine> getList() {
        return list;
    }
}
