package vn.edu.phutho.portal.account;

import java.util.List;
import java.util.Optional;

/** The accounts of the school. */
public interface AccountRepository {

    /**
     * The account of that name, compared as {@link Account#normalise} does. Holds the row until the transaction ends, so
     * that failures are counted one by one.
     */
    Optional<Account> byUsernameForUpdate(String username);

    /** The account of that name, which may be typed in any case. */
    Optional<Account> byUsername(String username);

    /** The account of that person. */
    Optional<Account> ofPerson(long personId);

    /** The account of that id, held until the transaction ends. */
    Optional<Account> byIdForUpdate(long id);

    /**
     * All accounts with the role of an administrator, held until the transaction ends, in the order of their ids: who wants
     * them all gets them one after the other, so of two who administer at once the second sees what the first did.
     */
    List<Account> administratorsForUpdate();

    /** Adds a new account. */
    void add(Account account);

    /** Number of accounts. */
    long count();
}
