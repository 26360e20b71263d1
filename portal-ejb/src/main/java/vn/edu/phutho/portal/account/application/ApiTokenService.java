package vn.edu.phutho.portal.account.application;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.edu.phutho.portal.account.Account;
import vn.edu.phutho.portal.account.AccountRepository;
import vn.edu.phutho.portal.account.ApiToken;
import vn.edu.phutho.portal.account.ApiTokenRepository;
import vn.edu.phutho.portal.account.TokenSecret;
import vn.edu.phutho.portal.platform.audit.AuditSubject;
import vn.edu.phutho.portal.platform.audit.Audited;
import vn.edu.phutho.portal.platform.idempotency.IdempotencyService;
import vn.edu.phutho.portal.settings.SettingKey;
import vn.edu.phutho.portal.settings.application.SettingQueries;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;
import vn.edu.phutho.portal.shared.NotFoundException;

/** What somebody does with the personal access tokens of the own account. */
@Stateless
@RolesAllowed("**")
public class ApiTokenService {

    private static final Logger LOG = Logger.getLogger("portal.sign-in");

    private static final SecureRandom RANDOM = new SecureRandom();

    @Resource
    private SessionContext session;

    @Inject
    private AccountRepository accounts;

    @Inject
    private ApiTokenRepository tokens;

    @Inject
    private IdempotencyService idempotency;

    @Inject
    private SettingQueries settings;

    @Inject
    private Clock clock;

    /**
     * Makes a token for the caller's account.
     *
     * @param key idempotency key
     * @return the token; empty when the key was used before, for nobody can show its secret again
     * @throws BusinessRuleViolation when the name is missing or too long, or there are too many live ones
     */
    @Audited("account.token.create")
    public Optional<NewApiToken> create(String name, String key) {
        return idempotency.first(key) ? Optional.of(create(name)) : Optional.empty();
    }

    /**
     * Makes one.
     *
     * @param name what the caller calls it
     * @return the token; nobody can show its secret again
     * @throws BusinessRuleViolation when the name is missing or too long, or there are too many live ones
     */
    NewApiToken create(String name) {
        Account owner = caller();
        Instant now = clock.instant();
        TokenSecret secret = TokenSecret.random(RANDOM);
        Duration life = Duration.ofDays(settings.intValue(SettingKey.SECURITY_TOKEN_DAYS));
        ApiToken token = new ApiToken(owner.getId(), name, secret, now, life);
        if (tokens.countLive(owner.getId(), now) >= ApiToken.LIVE_MAX) {
            throw new BusinessRuleViolation("account.token.tooMany", ApiToken.LIVE_MAX);
        }
        tokens.add(token);
        LOG.infof("token made: account %s, token %d", owner.getUsername(), token.getId());
        return new NewApiToken(token.getId(), token.getName(), secret.reveal(), token.getExpiresAt());
    }

    /**
     * Ends one of the caller's tokens for good.
     *
     * @throws NotFoundException when the caller has no such token
     */
    @Audited("account.token.revoke")
    public void revoke(@AuditSubject("account.token") long id) {
        Account owner = caller();
        tokens.ofAccount(owner.getId(), id)
                .orElseThrow(() -> new NotFoundException("account.token.notFound"))
                .revoke(clock.instant());
        LOG.infof("token revoked: account %s, token %d", owner.getUsername(), id);
    }

    /** The caller's tokens, the newest first, those that ended as well. */
    public List<ApiTokenRow> own() {
        Instant now = clock.instant();
        return tokens.ofAccount(caller().getId()).stream()
                .map(token -> ApiTokenRow.of(token, now))
                .toList();
    }

    /** Holds the account's row, so that tokens made at the same time are counted one by one. */
    private Account caller() {
        return accounts.byUsernameForUpdate(session.getCallerPrincipal().getName())
                .orElseThrow(() -> new NotFoundException("account.token.notFound"));
    }
}
