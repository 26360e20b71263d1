package vn.edu.phutho.portal.account.application;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.edu.phutho.portal.account.Account;
import vn.edu.phutho.portal.account.AccountRepository;
import vn.edu.phutho.portal.shared.NotFoundException;

/** What somebody may read of the own account. */
@Stateless
@RolesAllowed("**")
public class OwnAccountQueries {

    @Resource
    private SessionContext session;

    @Inject
    private AccountRepository accounts;

    /** The caller's account. */
    public OwnAccount own() {
        Account account = accounts.byUsername(session.getCallerPrincipal().getName())
                .orElseThrow(() -> new NotFoundException("account.notFound"));
        return new OwnAccount(
                account.getUsername(), account.getDisplayName(), account.getRoles(), account.getLastSignInAt());
    }
}
