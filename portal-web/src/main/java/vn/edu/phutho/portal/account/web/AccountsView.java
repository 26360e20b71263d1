package vn.edu.phutho.portal.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.edu.phutho.portal.account.AccountAct;
import vn.edu.phutho.portal.account.AccountState;
import vn.edu.phutho.portal.account.Role;
import vn.edu.phutho.portal.account.application.AccountAdminQueries;
import vn.edu.phutho.portal.account.application.AccountFilter;
import vn.edu.phutho.portal.account.application.AccountFilter.Order;
import vn.edu.phutho.portal.account.application.AccountRow;
import vn.edu.phutho.portal.platform.web.Messages;
import vn.edu.phutho.portal.platform.web.Parameters;
import vn.edu.phutho.portal.platform.web.list.ListFilter;
import vn.edu.phutho.portal.platform.web.list.ListPage;
import vn.edu.phutho.portal.platform.web.list.ListSpec;
import vn.edu.phutho.portal.platform.web.list.ListSpec.Direction;
import vn.edu.phutho.portal.platform.web.list.ListState;
import vn.edu.phutho.portal.platform.web.route.Routes;
import vn.edu.phutho.portal.shared.Slice;

/** All accounts, for administrators. */
@Named
@RequestScoped
public class AccountsView {

    private static final ListSpec SPEC = ListSpec.of(Routes.ACCOUNTS.address())
            .searched()
            .filter("role", Role.class)
            .filter("state", AccountState.class)
            .sort(Order.NAME, Direction.UP)
            .sort(Order.USERNAME, Direction.UP)
            .sort(Order.SIGN_IN, Direction.DOWN);

    @Inject
    private AccountAdminQueries queries;

    @Inject
    private Parameters parameters;

    private ListPage<Line> list;

    /**
     * An account as the list shows it.
     *
     * @param account the account
     * @param roles its roles in words
     * @param acts what may be done with it in that state; its own page says what is in the way
     */
    public record Line(AccountRow account, String roles, List<AccountAct> acts) {

        public Line {
            acts = List.copyOf(acts);
        }

        private static Line of(AccountRow row) {
            AccountAct onOrOff = row.state() == AccountState.ACTIVE ? AccountAct.DISABLE : AccountAct.ENABLE;
            return new Line(
                    row, RoleChoices.words(row.roles()), List.of(AccountAct.ROLES, AccountAct.PASSWORD, onOrOff));
        }
    }

    @PostConstruct
    void load() {
        ListState state = ListState.of(SPEC, parameters);
        Slice<AccountRow> slice = queries.list(new AccountFilter(
                state.getQuery(),
                state.filter("role", Role.class),
                state.filter("state", AccountState.class),
                state.order(Order.class),
                state.isDescending(),
                state.getPage()));
        list = ListPage.of(
                state,
                slice.withRows(slice.rows().stream().map(Line::of).toList()),
                total -> Messages.text("account", "list.count", total),
                ListFilter.of(
                        state,
                        "role",
                        Messages.text("account", "roles"),
                        value -> Messages.text("account", "role." + value)),
                ListFilter.of(
                        state,
                        "state",
                        Messages.text("account", "state"),
                        value -> Messages.text("account", "state." + value)),
                ListFilter.order(state, value -> Messages.text("account", "order." + value)));
    }

    public ListPage<Line> getList() {
        return list;
    }
}
