package vn.edu.phutho.portal.account.application;

import java.util.Optional;
import vn.edu.phutho.portal.account.Account;
import vn.edu.phutho.portal.account.AccountRepository;

/** A school with one account. */
record OneAccount(Account account) implements AccountRepository {

    @Override
    public Optional<Account> byUsernameForUpdate(String username) {
        return Optional.of(account).filter(one -> one.getUsername().equals(username));
    }

    @Override
    public void add(Account added) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long count() {
        return 1;
    }
}
