package vn.edu.phutho.portal.award.web;

import java.util.function.Function;
import java.util.function.LongFunction;
import vn.edu.phutho.portal.award.application.DossierFilter;
import vn.edu.phutho.portal.award.application.DossierSummary;
import vn.edu.phutho.portal.award.application.DossierSummary.Order;
import vn.edu.phutho.portal.platform.web.Messages;
import vn.edu.phutho.portal.platform.web.list.ListFilter;
import vn.edu.phutho.portal.platform.web.list.ListPage;
import vn.edu.phutho.portal.platform.web.list.ListSpec;
import vn.edu.phutho.portal.platform.web.list.ListState;
import vn.edu.phutho.portal.platform.web.route.Routes;
import vn.edu.phutho.portal.shared.Slice;

/** The lists of dossiers that wait: what their addresses ask for, and a page of that. */
final class DossierLists {

    private DossierLists() {}

    static ListSpec spec(Routes route) {
        return ListSpec.of(route.address()).searched().sorts(Order.class);
    }

    static ListPage<DossierSummary> page(
            ListState state, Function<DossierFilter, Slice<DossierSummary>> read, LongFunction<String> count) {
        DossierFilter filter =
                new DossierFilter(state.getQuery(), state.order(Order.class), state.isDescending(), state.getPage());
        return ListPage.of(
                state,
                read.apply(filter),
                count,
                ListFilter.order(state, value -> Messages.text("award", "order." + value)));
    }
}
