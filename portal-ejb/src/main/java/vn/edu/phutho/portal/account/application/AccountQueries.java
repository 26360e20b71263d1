package vn.edu.phutho.portal.account.application;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import vn.edu.phutho.portal.account.Account;
import vn.edu.phutho.portal.account.AccountStatus;
import vn.edu.phutho.portal.platform.environment.PortalEnvironment;

/** Reads about accounts. Asked before the caller's identity is established, hence open to every caller. */
@Stateless
@PermitAll
public class AccountQueries {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private PortalEnvironment environment;

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

    /** The account of that name as it is now; empty when it is disabled or gone. */
    public Optional<SignedInAccount> named(String username) {
        return em.createQuery("select a from Account a where a.username = :username", Account.class)
                .setParameter("username", Account.normalise(username))
                .getResultStream()
                .findFirst()
                .filter(account -> account.getStatus() == AccountStatus.ACTIVE)
                .map(AccountQueries::toSignedIn);
    }

    /**
     * The account that a token acts for, as it is now. Demo accounts are for everybody who knows their password, so outside
     * of a demo their tokens are worth as little.
     *
     * @param id id of the account
     * @return the account with today's roles; empty when it is disabled or gone
     */
    public Optional<SignedInAccount> ofToken(long id) {
        return Optional.ofNullable(em.find(Account.class, id))
                .filter(account -> account.getStatus() == AccountStatus.ACTIVE)
                .filter(account -> environment.demo() || !account.isDemo())
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
