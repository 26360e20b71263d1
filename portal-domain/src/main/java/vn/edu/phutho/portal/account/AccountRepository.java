package vn.edu.phutho.portal.account;

import java.util.Optional;

/** The accounts of the school. */
public interface AccountRepository {

    /**
     * The account of that name, compared as {@link Account#normalise} does. Holds the row until the transaction ends, so
     * that failures are counted one by one.
     */
    Optional<Account> byUsernameForUpdate(String username);

    /** Adds a new account. */
    void add(Account account);

    /** Number of accounts. */
    long count();
}
