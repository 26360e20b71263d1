package vn.edu.phutho.portal.account.application;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.logging.Logger;

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
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<SignedInAccount> signIn(String username, String password, String address) {
        if (username.length() > INPUT_MAX || password.length() > INPUT_MAX || !throttle.admits(address)) {
            LOG.warnf("sign-in refused unread: address %s", address);
            return Optional.empty();
        }
        Optional<Optional<SignedInAccount>> checked = gate.pass(() -> check(username, password));
        Optional<SignedInAccount> result = checked.flatMap(Function.identity());
        if (checked.isEmpty() || result.isPresent()) {
            throttle.forgive(address);
        }
        LOG.infof(
                "sign-in %s: account %s, address %s",
                checked.isEmpty() ? "turned away, too many at once" : result.isPresent() ? "ok" : "failed",
                loggable(username),
                address);
        return result;
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
