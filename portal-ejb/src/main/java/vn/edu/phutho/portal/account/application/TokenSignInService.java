package vn.edu.phutho.portal.account.application;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.edu.phutho.portal.account.ApiToken;
import vn.edu.phutho.portal.account.ApiTokenRepository;
import vn.edu.phutho.portal.account.TokenSecret;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;

/**
 * Says for whom a token acts. Whatever is wrong - unknown, expired or revoked token, disabled account - the answer is the
 * same.
 */
@Stateless
@PermitAll
public class TokenSignInService {

    private static final Logger LOG = Logger.getLogger("portal.sign-in");

    @Inject
    private ApiTokenRepository tokens;

    @Inject
    private AccountQueries accounts;

    @Inject
    private AddressThrottle throttle;

    @Inject
    private Clock clock;

    /**
     * The account of a token as it is now.
     *
     * @param sent what the program sent
     * @param address network address the request came from, for slowing down guessers
     * @return the account, or empty when anything is wrong
     * @throws BusinessRuleViolation when that address must wait after too many wrong tokens or passwords
     */
    public Optional<SignedInAccount> signIn(String sent, String address) {
        if (!throttle.admits(address)) {
            LOG.warnf("token refused unread: address %s", address);
            throw new BusinessRuleViolation("account.token.throttled");
        }
        Optional<SignedInAccount> account = TokenSecret.of(sent)
                .flatMap(secret -> tokens.byHash(secret.hash()))
                .filter(token -> token.isLive(clock.instant()))
                .flatMap(token -> used(token, address));
        if (account.isPresent()) {
            throttle.forgive(address);
        } else {
            LOG.infof("token failed: address %s", address);
        }
        return account;
    }

    /** Notes the first use of a day; of several programs that come at once only one does, the others find it noted. */
    private Optional<SignedInAccount> used(ApiToken token, String address) {
        LocalDate today = LocalDate.now(clock);
        Optional<SignedInAccount> account = accounts.ofToken(token.getAccountId());
        account.filter(owner -> !today.equals(token.getLastUsedOn()))
                .filter(owner -> tokens.held(token).usedOn(today))
                .ifPresent(owner -> LOG.infof(
                        "token used today: account %s, token %d, address %s",
                        owner.username(), token.getId(), address));
        return account;
    }
}
