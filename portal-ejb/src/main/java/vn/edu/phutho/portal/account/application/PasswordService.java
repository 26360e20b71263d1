package vn.edu.phutho.portal.account.application;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;
import vn.edu.phutho.portal.account.PasswordRule;
import vn.edu.phutho.portal.platform.audit.Audited;
import vn.edu.phutho.portal.settings.SettingKey;
import vn.edu.phutho.portal.settings.application.SettingQueries;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;
import vn.edu.phutho.portal.shared.Fault;
import vn.edu.phutho.portal.shared.Faults;
import vn.edu.phutho.portal.shared.InvalidInputException;
import vn.edu.phutho.portal.shared.Refusal;

/** Changing one's own password. Hashes outside of a transaction, so that no connection is held meanwhile. */
@Stateless
@RolesAllowed("**")
public class PasswordService {

    private static final Logger LOG = Logger.getLogger("portal.sign-in");

    @Resource
    private SessionContext session;

    @Inject
    private SignInRecordService tries;

    @Inject
    private PasswordRecordService passwords;

    @Inject
    private PasswordHasher hasher;

    @Inject
    private HashingGate gate;

    @Inject
    private SettingQueries settings;

    /**
     * Replaces the caller's password and so ends all sessions that began with the old one. A wrong present password counts
     * like one at sign-in and locks in the end: an unattended screen is no place to guess at.
     *
     * @param present the present password, to be sure who sits at the keyboard
     * @param chosen the new one
     * @return the account's new credential version, for the session that is to go on
     * @throws InvalidInputException on the field that is wrong: the new one is too weak, or the present one is another
     * @throws BusinessRuleViolation when it may not be tried now
     */
    @Audited("account.password.change")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int change(String present, String chosen) {
        String username = session.getCallerPrincipal().getName();
        PasswordRule rule = new PasswordRule(settings.intValue(SettingKey.SECURITY_PASSWORD_MIN_LENGTH));
        Faults faults = new Faults();
        faults.take("chosen", () -> rule.check(chosen, username, present));
        faults.check();
        return gate.pass(() -> replace(username, present, chosen))
                .orElseThrow(() -> new BusinessRuleViolation("account.password.busy"));
    }

    private Integer replace(String username, String present, String chosen) {
        String hash = tries.attempt(username)
                .orElseThrow(() -> new BusinessRuleViolation(
                        "account.password.locked", settings.intValue(SettingKey.SECURITY_LOCKOUT_MINUTES)));
        if (!hasher.matches(present, hash)) {
            throw presentWrong();
        }
        int version = passwords.replace(hash, hasher.hash(chosen)).orElseThrow(PasswordService::presentWrong);
        LOG.infof("password changed, other sessions end: account %s", username);
        return version;
    }

    private static InvalidInputException presentWrong() {
        return new InvalidInputException(new Fault("present", Refusal.of("account.password.presentWrong")));
    }
}
