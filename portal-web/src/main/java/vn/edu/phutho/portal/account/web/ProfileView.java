package vn.edu.phutho.portal.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.edu.phutho.portal.account.application.OwnAccount;
import vn.edu.phutho.portal.account.application.OwnAccountQueries;

/** One's own account as it is. */
@Named
@RequestScoped
public class ProfileView {

    @Inject
    private OwnAccountQueries queries;

    private OwnAccount account;

    @PostConstruct
    void load() {
        account = queries.own();
    }

    public OwnAccount getAccount() {
        return account;
    }

    /** The roles in words. */
    public String getRoles() {
        return RoleChoices.words(account.roles());
    }
}
