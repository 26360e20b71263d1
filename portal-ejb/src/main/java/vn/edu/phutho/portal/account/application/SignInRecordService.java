package vn.edu.phutho.portal.account.application;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.edu.phutho.portal.account.Account;
import vn.edu.phutho.portal.account.AccountRepository;
import vn.edu.phutho.portal.account.AccountStatus;
import vn.edu.phutho.portal.account.LockoutRule;
import vn.edu.phutho.portal.platform.environment.PortalEnvironment;
import vn.edu.phutho.portal.settings.SettingKey;
import vn.edu.phutho.portal.settings.application.SettingQueries;

/**
 * Counts tries of passwords; holds the account's row, so that parallel ones are counted one by one. A try is counted
 * before its password is looked at: a burst gets no more of them than one guess after the other would.
 */
@Stateless
@PermitAll
public class SignInRecordService {

    private static final Logger LOG = Logger.getLogger("portal.sign-in");

    @Inject
    private AccountRepository accounts;

    @Inject
    private SettingQueries settings;

    @Inject
    private PortalEnvironment environment;

    @Inject
    private Clock clock;

    /**
     * Counts a try, as failed until it turns out otherwise.
     *
     * @return the hash to check the password against; empty, and nothing counted, when there is no such account, when it is
     *     locked or disabled, or when it is one of the demo data, whose password everybody knows, while the portal does
     *     not run as a demo
     */
    public Optional<String> attempt(String username) {
        return accounts.byUsernameForUpdate(username)
                .filter(account -> account.admits(clock.instant()))
                .filter(account -> environment.demo() || !account.isDemo())
                .map(this::counted);
    }

    private String counted(Account account) {
        account.signInFailed(clock.instant(), rule());
        if (!account.admits(clock.instant())) {
            LOG.warnf("last try before the lock: account %s", account.getUsername());
        }
        return account.getPasswordHash();
    }

    /**
     * After a right password: forgets the failures, a lock by this very try included.
     *
     * @param checkedHash the hash that the password was found to fit; nothing happens when it is no longer the account's
     * @param freshHash the hash to keep from now on; the same one unless its cost was outdated
     * @return the account; empty when it was disabled or got another password meanwhile
     */
    public Optional<SignedInAccount> success(String username, String checkedHash, String freshHash) {
        return accounts.byUsernameForUpdate(username)
                .filter(account -> account.getStatus() == AccountStatus.ACTIVE)
                .filter(account -> account.keeps(checkedHash))
                .map(account -> signedIn(account, freshHash));
    }

    private SignedInAccount signedIn(Account account, String freshHash) {
        account.signedIn(clock.instant());
        account.rehash(freshHash);
        return AccountQueries.toSignedIn(account);
    }

    private LockoutRule rule() {
        return new LockoutRule(
                settings.intValue(SettingKey.SECURITY_LOCKOUT_FAILURES),
                Duration.ofMinutes(settings.intValue(SettingKey.SECURITY_LOCKOUT_MINUTES)));
    }
}
