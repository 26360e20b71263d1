package vn.edu.phutho.portal.account.application;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.edu.phutho.portal.account.Account;
import vn.edu.phutho.portal.account.AccountRepository;

/** Writes a new password of the caller down, in a transaction that lasts no longer than that. */
@Stateless
@RolesAllowed("**")
public class PasswordRecordService {

    @Resource
    private SessionContext session;

    @Inject
    private AccountRepository accounts;

    /**
     * Replaces the hash of the caller's password. All sessions that began with the old one end.
     *
     * @param checkedHash the hash that the present password was found to fit
     * @param newHash the hash of the chosen one
     * @return the account's new credential version; empty when it got another password meanwhile
     */
    public Optional<Integer> replace(String checkedHash, String newHash) {
        return accounts.byUsernameForUpdate(session.getCallerPrincipal().getName())
                .filter(account -> account.keeps(checkedHash))
                .map(account -> choose(account, newHash));
    }

    private static Integer choose(Account account, String newHash) {
        account.choosePassword(newHash);
        return account.getCredentialVersion();
    }
}
