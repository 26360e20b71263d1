package vn.edu.phutho.portal.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.edu.phutho.portal.account.AccountAct;
import vn.edu.phutho.portal.account.Role;
import vn.edu.phutho.portal.account.application.AccountAdminQueries;
import vn.edu.phutho.portal.account.application.AccountAdminService;
import vn.edu.phutho.portal.account.application.AccountDetails;
import vn.edu.phutho.portal.account.application.OneTimePasswordService;
import vn.edu.phutho.portal.platform.web.ActKey;
import vn.edu.phutho.portal.platform.web.ActOffer;
import vn.edu.phutho.portal.platform.web.Messages;
import vn.edu.phutho.portal.platform.web.Parameters;
import vn.edu.phutho.portal.platform.web.Redirect;
import vn.edu.phutho.portal.platform.web.route.Addresses;
import vn.edu.phutho.portal.shared.Refusal;

/** One account, with what an administrator can do with it. */
@Named
@RequestScoped
public class AccountView {

    private static final Map<AccountAct, String> ICONS = new EnumMap<>(Map.of(
            AccountAct.ROLES, "pencil",
            AccountAct.PASSWORD, "sign-in",
            AccountAct.ENABLE, "undo",
            AccountAct.DISABLE, "lock"));

    @Inject
    private AccountAdminQueries queries;

    @Inject
    private AccountAdminService service;

    @Inject
    private OneTimePasswordService passwords;

    @Inject
    private ShownOnce shownOnce;

    @Inject
    private ActKey actKey;

    @Inject
    private Addresses addresses;

    @Inject
    private Parameters parameters;

    private AccountDetails details;
    private List<ActOffer> offers;
    private List<RoleChoices.Choice> choices;
    private String password = "";
    private boolean rolesRefused;

    @PostConstruct
    void load() {
        details = queries.details(parameters.id());
        choices = RoleChoices.of(details.row().roles());
        offers = new ArrayList<>();
        for (AccountAct act : List.of(AccountAct.ROLES, AccountAct.PASSWORD, AccountAct.ENABLE, AccountAct.DISABLE)) {
            offers.add(offer(act));
        }
        if (!FacesContext.getCurrentInstance().isPostback()) {
            password = shownOnce.take(purpose(details.row().id()));
        }
    }

    private ActOffer offer(AccountAct act) {
        String label = Messages.text("account", "act." + act.name());
        Refusal reason = details.withheld().get(act);
        return reason == null
                ? ActOffer.offered(act.name(), label, ICONS.get(act), act == AccountAct.DISABLE ? "danger" : "plain")
                : ActOffer.withheld(act.name(), label, ICONS.get(act), Messages.of(reason));
    }

    /** What a one-time password of that account is kept under until it is shown. */
    static String purpose(long account) {
        return "account/" + account;
    }

    /** Ends the use of the account. */
    public void disable() throws IOException {
        act(AccountAct.DISABLE, () -> service.disable(id(), seen(), actKey.sent()));
    }

    /** Lets it be used again. */
    public void enable() throws IOException {
        act(AccountAct.ENABLE, () -> service.enable(id(), seen(), actKey.sent()));
    }

    /** Gives it the roles that are ticked; refused, they stay ticked. */
    public void changeRoles() throws IOException {
        Set<Role> wanted = RoleChoices.sent(parameters);
        rolesRefused = true;
        try {
            act(AccountAct.ROLES, () -> service.changeRoles(id(), wanted, seen(), actKey.sent()));
        } finally {
            choices = RoleChoices.of(wanted);
        }
    }

    /** Gives it a one-time password, which the next page shows. */
    public void givePassword() throws IOException {
        act(
                AccountAct.PASSWORD,
                () -> passwords
                        .give(id(), seen(), actKey.sent())
                        .password()
                        .ifPresent(made -> shownOnce.keep(purpose(id()), made)));
    }

    /** Whatever comes of it, the page shows the account as it is then. */
    private void act(AccountAct act, Runnable work) throws IOException {
        try {
            work.run();
        } finally {
            load();
        }
        Messages.done("account", "done." + act.name());
        Redirect.to(addresses.account(id()));
    }

    private long id() {
        return details.row().id();
    }

    /** The version that the page was drawn from, as it came back with the form. */
    private int seen() {
        return parameters.seenVersion();
    }

    /** Whether that can be done now. */
    public boolean offered(String act) {
        return offers.stream().anyMatch(offer -> offer.act().equals(act) && offer.offered());
    }

    public AccountDetails getDetails() {
        return details;
    }

    /** The roles in words. */
    public String getRoles() {
        return RoleChoices.words(details.row().roles());
    }

    public List<ActOffer> getOffers() {
        return offers;
    }

    public List<RoleChoices.Choice> getChoices() {
        return choices;
    }

    /** The one-time password that was just made; empty for none. */
    public String getPassword() {
        return password;
    }

    /** Whether the roles were refused: then their dialog opens again and says why. */
    public boolean isRolesRefused() {
        return rolesRefused;
    }
}
