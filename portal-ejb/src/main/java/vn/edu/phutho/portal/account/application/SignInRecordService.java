package vn.edu.phutho.portal.account.application;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import vn.edu.phutho.portal.account.Account;
import vn.edu.phutho.portal.account.AccountRepository;
import vn.edu.phutho.portal.account.LockoutRule;
import vn.edu.phutho.portal.platform.environment.PortalEnvironment;
import vn.edu.phutho.portal.settings.SettingKey;
import vn.edu.phutho.portal.settings.application.SettingQueries;

/** Writes down what a try to sign in came to; holds the account's row, so that parallel tries are counted one by one. */
@Stateless
@PermitAll
public class SignInRecordService {

    @Inject
    private AccountRepository accounts;

    @Inject
    private PasswordHasher hasher;

    @Inject
    private SettingQueries settings;

    @Inject
    private PortalEnvironment environment;

    @Inject
    private Clock clock;

    /**
     * After a right password: empty all the same when the account is locked, disabled, or one of the demo data, whose
     * password everybody knows, while the portal does not run as a demo.
     */
    public Optional<SignedInAccount> success(String username, String password) {
        return accounts.byUsernameForUpdate(username)
                .filter(account -> account.admits(clock.instant()))
                .filter(account -> environment.demo() || !account.isDemo())
                .map(account -> {
                    account.signedIn(clock.instant());
                    if (hasher.outdated(account.getPasswordHash())) {
                        account.rehash(hasher.hash(password));
                    }
                    return AccountQueries.toSignedIn(account);
                });
    }

    /** After a failed try; a right password during the lock counts no further failure. */
    public void failure(String username, boolean passwordWasRight) {
        if (passwordWasRight) {
            return;
        }
        LockoutRule rule = new LockoutRule(
                settings.intValue(SettingKey.SECURITY_LOCKOUT_FAILURES),
                Duration.ofMinutes(settings.intValue(SettingKey.SECURITY_LOCKOUT_MINUTES)));
        accounts.byUsernameForUpdate(username).ifPresent(account -> countUnlessLocked(account, rule));
    }

    private void countUnlessLocked(Account account, LockoutRule rule) {
        if (!account.isLocked(clock.instant())) {
            account.signInFailed(clock.instant(), rule);
        }
    }
}
