package vn.edu.phutho.portal.account.application;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import vn.edu.phutho.portal.account.Account;
import vn.edu.phutho.portal.account.AccountStatus;

/** Reads about accounts. Asked before the caller's identity is established, hence open to every caller. */
@Stateless
@PermitAll
public class AccountQueries {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Resource
    private SessionContext session;

    /**
     * The account as it is now. Asked with each request, so that a lock or a changed role works at the next click.
     *
     * @param id id of the account that signed in
     * @return the account with today's roles; empty when it is disabled or gone
     */
    public Optional<SignedInAccount> current(long id) {
        return em.createQuery(
                        "select distinct a from Account a left join fetch a.roles where a.id = :id and a.status = :active",
                        Account.class)
                .setParameter("id", id)
                .setParameter("active", AccountStatus.ACTIVE)
                .getResultStream()
                .findFirst()
                .map(AccountQueries::toSignedIn);
    }

    /** The account that calls; empty for guests and for what the portal does by itself. */
    public Optional<SignedInAccount> caller() {
        return em.createQuery(
                        "select distinct a from Account a left join fetch a.roles where a.username = :username",
                        Account.class)
                .setParameter("username", session.getCallerPrincipal().getName())
                .getResultStream()
                .findFirst()
                .map(AccountQueries::toSignedIn);
    }

    static SignedInAccount toSignedIn(Account account) {
        return new SignedInAccount(
                account.getId(),
                account.getUsername(),
                account.getDisplayName(),
                account.getPersonId(),
                account.getRoles(),
                account.isOneTimePassword() && !account.isDemo(),
                account.getCredentialVersion());
    }
}
