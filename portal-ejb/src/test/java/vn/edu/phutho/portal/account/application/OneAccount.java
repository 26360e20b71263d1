package vn.edu.phutho.portal.account.application;

import java.util.List;
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
    public Optional<Account> byUsername(String username) {
        return byUsernameForUpdate(username);
    }

    @Override
    public Optional<Account> ofPerson(long personId) {
        return Optional.empty();
    }

    @Override
    public Optional<Account> byIdForUpdate(long id) {
        return Optional.of(account).filter(one -> one.getId() == id);
    }

    @Override
    public List<Account> administratorsForUpdate() {
        return List.of();
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
