package vn.edu.phutho.portal.account.application;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;

/**
 * Checks a name and a password. Whatever is wrong - unknown name, wrong password, locked or disabled account - the
 * answer is the same and takes the same time, so that nobody learns which names exist.
 */
@Stateless
@PermitAll
public class SignInService {

    private static final Logger LOG = Logger.getLogger("portal.sign-in");

    /** Longer input is refused unread: hashing megabytes would be a way to stop the server. */
    private static final int INPUT_MAX = 256;

    @Inject
    private PasswordHasher hasher;

    @Inject
    private HashingGate gate;

    @Inject
    private SignInRecordService records;

    @Inject
    private AddressThrottle throttle;

    /**
     * Tries to sign in.
     *
     * @param username name as typed
     * @param password password as typed
     * @param address network address the request came from, for slowing down guessers
     * @return the account, or empty when anything is wrong
     * @throws BusinessRuleViolation when too many passwords are being checked at the moment
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<SignedInAccount> signIn(String username, String password, String address) {
        if (username.length() > INPUT_MAX || password.length() > INPUT_MAX || !throttle.admits(address)) {
            LOG.warnf("sign-in refused unread: address %s", address);
            return Optional.empty();
        }
        Optional<SignedInAccount> result = counted(username, password, address);
        LOG.infof(
                "sign-in %s: account %s, address %s",
                result.isPresent() ? "ok" : "failed", loggable(username), address);
        return result;
    }

    /** Only a wrong name or password stays counted against the address. */
    private Optional<SignedInAccount> counted(String username, String password, String address) {
        boolean failed = false;
        try {
            Optional<SignedInAccount> result =
                    gate.pass(() -> check(username, password)).orElseThrow(() -> turnedAway(address));
            failed = result.isEmpty();
            return result;
        } finally {
            if (!failed) {
                throttle.forgive(address);
            }
        }
    }

    /** No try was made; the reader is told, because it says nothing about the account. */
    private static BusinessRuleViolation turnedAway(String address) {
        LOG.warnf("sign-in turned away, too many at once: address %s", address);
        return new BusinessRuleViolation("account.signIn.busy");
    }

    private Optional<SignedInAccount> check(String username, String password) {
        Optional<String> hash = records.attempt(username);
        boolean right =
                hash.map(known -> hasher.matches(password, known)).orElseGet(() -> hasher.matchesNobody(password));
        return hash.filter(known -> right)
                .flatMap(known ->
                        records.success(username, known, hasher.outdated(known) ? hasher.hash(password) : known));
    }

    /** One event stays one line, whatever was typed. */
    private static String loggable(String typed) {
        String clean = typed.replaceAll("[^\\p{L}\\p{N}._@-]", "?");
        return clean.length() > 64 ? clean.substring(0, 64) : clean;
    }
}
