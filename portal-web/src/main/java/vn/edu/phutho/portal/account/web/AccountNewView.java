package vn.edu.phutho.portal.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.edu.phutho.portal.account.NewAccount;
import vn.edu.phutho.portal.account.Role;
import vn.edu.phutho.portal.account.application.NewAccess;
import vn.edu.phutho.portal.account.application.OneTimePasswordService;
import vn.edu.phutho.portal.organisation.web.PersonChoice;
import vn.edu.phutho.portal.platform.web.ActKey;
import vn.edu.phutho.portal.platform.web.Messages;
import vn.edu.phutho.portal.platform.web.Parameters;
import vn.edu.phutho.portal.platform.web.Redirect;
import vn.edu.phutho.portal.platform.web.route.Addresses;

/** Making an account. */
@Named
@RequestScoped
public class AccountNewView {

    @Inject
    private OneTimePasswordService service;

    @Inject
    private ShownOnce shownOnce;

    @Inject
    private ActKey actKey;

    @Inject
    private Addresses addresses;

    @Inject
    private Parameters parameters;

    private PersonChoice person;
    private String displayName;
    private String username;
    private List<RoleChoices.Choice> choices;

    @PostConstruct
    void load() {
        boolean sent = FacesContext.getCurrentInstance().isPostback();
        choices = RoleChoices.of(sent ? RoleChoices.sent(parameters) : EnumSet.of(Role.EMPLOYEE));
    }

    /** Makes the account and goes to it; its password is shown there. */
    public void create() throws IOException {
        Set<Role> roles = RoleChoices.sent(parameters);
        NewAccount typed = new NewAccount(username, person == null ? null : person.id(), displayName, roles);
        NewAccess made = service.create(typed, actKey.sent());
        made.password().ifPresent(password -> shownOnce.keep(AccountView.purpose(made.accountId()), password));
        Messages.done("account", "new.done", typed.username());
        Redirect.to(addresses.account(made.accountId()));
    }

    public PersonChoice getPerson() {
        return person;
    }

    public void setPerson(PersonChoice person) {
        this.person = person;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public List<RoleChoices.Choice> getChoices() {
        return choices;
    }
}
