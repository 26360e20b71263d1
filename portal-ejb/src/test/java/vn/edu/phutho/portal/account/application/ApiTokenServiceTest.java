package vn.edu.phutho.portal.account.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.SessionContext;
import java.lang.reflect.Proxy;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.edu.phutho.portal.account.Account;
import vn.edu.phutho.portal.account.ApiToken;
import vn.edu.phutho.portal.account.ApiTokenRepository;
import vn.edu.phutho.portal.account.Role;
import vn.edu.phutho.portal.account.TokenSecret;
import vn.edu.phutho.portal.settings.SettingKey;
import vn.edu.phutho.portal.shared.NotFoundException;

/** Making, using and ending personal access tokens. */
class ApiTokenServiceTest {

    private final Account account = Injected.into(new Account("le.an", "Lê An", "hash", List.of(Role.EMPLOYEE)), 1L);
    private final AdjustableClock clock = new AdjustableClock();
    private final FixedSettings settings = new FixedSettings(Map.of(
            SettingKey.SECURITY_TOKEN_DAYS, 90,
            SettingKey.SECURITY_LOCKOUT_MINUTES, 15,
            SettingKey.SECURITY_LOCKOUT_ADDRESS_FAILURES, 3));
    private final Kept tokens = new Kept(new ArrayList<>());
    private boolean disabled;

    private final ApiTokenService service =
            Injected.into(new ApiTokenService(), calledBy("le.an"), new OneAccount(account), tokens, settings, clock);

    private final TokenSignInService signIns = Injected.into(
            new TokenSignInService(),
            tokens,
            new AccountQueries() {
                @Override
                public Optional<SignedInAccount> ofToken(long id) {
                    return disabled ? Optional.empty() : Optional.of(AccountQueries.toSignedIn(account));
                }
            },
            Injected.into(new AddressThrottle(), settings, clock),
            clock);

    @Test
    void aNewTokenActsForItsOwner() {
        NewApiToken made = service.create("Máy của tôi");
        assertThat(made.expiresAt()).isEqualTo(clock.instant().plus(Duration.ofDays(90)));
        assertThat(made.toString()).doesNotContain(made.secret());
        assertThat(signIn(made.secret()).orElseThrow().username()).isEqualTo("le.an");
        assertThat(service.own()).singleElement().satisfies(row -> {
            assertThat(row.name()).isEqualTo("Máy của tôi");
            assertThat(row.lastUsedOn()).isEqualTo(LocalDate.now(clock));
            assertThat(row.live()).isTrue();
        });
    }

    @Test
    void whatEndedActsForNobody() {
        NewApiToken made = service.create("Máy");
        service.revoke(made.id());
        assertThat(signIn(made.secret())).isEmpty();
        NewApiToken other = service.create("Máy");
        disabled = true;
        assertThat(signIn(other.secret())).isEmpty();
        disabled = false;
        clock.goOn(Duration.ofDays(90));
        assertThat(signIn(other.secret())).isEmpty();
    }

    @Test
    void guessersWaitAndOwnersDoNot() {
        NewApiToken made = service.create("Máy");
        for (int i = 0; i < 5; i++) {
            assertThat(signIn(made.secret())).isPresent();
        }
        for (int i = 0; i < 3; i++) {
            assertThat(signIn("pct_" + "A".repeat(43))).isEmpty();
        }
        assertThatThrownBy(() -> signIn("pct_" + "A".repeat(43))).hasMessageStartingWith("account.token.throttled");
        assertThat(signIns.signIn(made.secret(), "10.0.0.2")).isPresent();
    }

    @Test
    void tenLiveTokensAreEnough() {
        for (int i = 0; i < 10; i++) {
            service.create("Máy " + i);
        }
        assertThatThrownBy(() -> service.create("Máy 11")).hasMessageStartingWith("account.token.tooMany[10]");
        service.revoke(service.own().get(0).id());
        assertThat(service.create("Máy 11").id()).isPositive();
    }

    @Test
    void tokensOfOthersDoNotExist() {
        tokens.add(new ApiToken(
                99,
                "của người khác",
                TokenSecret.random(new java.security.SecureRandom()),
                clock.instant(),
                Duration.ofDays(1)));
        assertThatThrownBy(() -> service.revoke(1)).isInstanceOf(NotFoundException.class);
        assertThat(service.own()).isEmpty();
    }

    private Optional<SignedInAccount> signIn(String secret) {
        return signIns.signIn(secret, "10.0.0.1");
    }

    private static SessionContext calledBy(String username) {
        Principal caller = () -> username;
        return (SessionContext) Proxy.newProxyInstance(
                SessionContext.class.getClassLoader(),
                new Class<?>[] {SessionContext.class},
                (self, method, args) -> method.getName().equals("getCallerPrincipal") ? caller : null);
    }

    /** Tokens in memory, numbered from 1. */
    private record Kept(List<ApiToken> all) implements ApiTokenRepository {

        @Override
        public void add(ApiToken token) {
            all.add(token);
            Injected.into(token, Long.valueOf(all.size()));
        }

        @Override
        public long countLive(long accountId, Instant now) {
            return ofAccount(accountId).stream()
                    .filter(token -> token.isLive(now))
                    .count();
        }

        @Override
        public List<ApiToken> ofAccount(long accountId) {
            return all.stream()
                    .filter(token -> token.getAccountId() == accountId)
                    .toList();
        }

        @Override
        public Optional<ApiToken> ofAccount(long accountId, long id) {
            return ofAccount(accountId).stream()
                    .filter(token -> token.getId() == id)
                    .findFirst();
        }

        @Override
        public Optional<ApiToken> byHash(String hash) {
            return all.stream().filter(token -> hash.equals(hashOf(token))).findFirst();
        }

        @Override
        public ApiToken held(ApiToken token) {
            return token;
        }

        private static String hashOf(ApiToken token) {
            try {
                var field = ApiToken.class.getDeclaredField("tokenHash");
                field.setAccessible(true);
                return (String) field.get(token);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
