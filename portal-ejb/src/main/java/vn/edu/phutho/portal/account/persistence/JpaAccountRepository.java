package vn.edu.phutho.portal.account.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.edu.phutho.portal.account.Account;
import vn.edu.phutho.portal.account.AccountRepository;
import vn.edu.phutho.portal.account.Role;

@ApplicationScoped
public class JpaAccountRepository implements AccountRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Override
    public Optional<Account> byUsernameForUpdate(String username) {
        return em.createQuery("select a from Account a where a.username = :username", Account.class)
                .setParameter("username", Account.normalise(username))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Account> byUsername(String username) {
        return em.createQuery("select a from Account a where a.username = :username", Account.class)
                .setParameter("username", Account.normalise(username))
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Account> ofPerson(long personId) {
        return em.createQuery("select a from Account a where a.personId = :person", Account.class)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Account> byIdForUpdate(long id) {
        return Optional.ofNullable(em.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** One by one, for no single statement says in which order it locks; what a row says is read once it is held. */
    @Override
    public List<Account> administratorsForUpdate() {
        return em
                .createQuery("select a.id from Account a join a.roles r where r = :admin order by a.id", Long.class)
                .setParameter("admin", Role.ADMIN)
                .getResultList()
                .stream()
                .map(id -> em.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE))
                .toList();
    }

    @Override
    public void add(Account account) {
        em.persist(account);
    }

    @Override
    public long count() {
        return em.createQuery("select count(a) from Account a", Long.class).getSingleResult();
    }
}
