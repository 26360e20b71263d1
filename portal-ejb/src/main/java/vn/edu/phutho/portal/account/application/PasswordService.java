package vn.edu.phutho.portal.account.application;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.edu.phutho.portal.account.Account;
import vn.edu.phutho.portal.account.AccountRepository;
import vn.edu.phutho.portal.account.PasswordRule;
import vn.edu.phutho.portal.settings.SettingKey;
import vn.edu.phutho.portal.settings.application.SettingQueries;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;

/** Changing one's own password. */
@Stateless
@RolesAllowed("**")
public class PasswordService {

    @Resource
    private SessionContext session;

    @Inject
    private AccountRepository accounts;

    @Inject
    private PasswordHasher hasher;

    @Inject
    private SettingQueries settings;

    /**
     * Replaces the caller's password.
     *
     * @param present the present password, to be sure who sits at the keyboard
     * @param chosen the new one
     * @throws BusinessRuleViolation when the present one is wrong or the new one is too weak
     */
    public void change(String present, String chosen) {
        Account account = accounts.byUsernameForUpdate(
                        session.getCallerPrincipal().getName())
                .orElseThrow();
        if (!hasher.matches(present, account.getPasswordHash())) {
            throw new BusinessRuleViolation("account.password.presentWrong");
        }
        new PasswordRule(settings.intValue(SettingKey.SECURITY_PASSWORD_MIN_LENGTH))
                .check(chosen, account.getUsername(), present);
        account.choosePassword(hasher.hash(chosen));
    }
}
