package vn.edu.phutho.portal.account.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.edu.phutho.portal.account.Account;
import vn.edu.phutho.portal.account.Role;
import vn.edu.phutho.portal.platform.environment.PortalEnvironment;
import vn.edu.phutho.portal.settings.SettingKey;

/** What a try to sign in leaves behind. */
class SignInRecordServiceTest {

    private final Account account = Injected.into(new Account("le.an", "Lê An", "hash", List.of(Role.EMPLOYEE)), 1L);
    private final AdjustableClock clock = new AdjustableClock();
    private boolean demo;
    private final SignInRecordService records = Injected.into(
            new SignInRecordService(),
            clock,
            new OneAccount(account),
            new PortalEnvironment() {
                @Override
                public boolean demo() {
                    return demo;
                }
            },
            new FixedSettings(
                    Map.of(SettingKey.SECURITY_LOCKOUT_FAILURES, 3, SettingKey.SECURITY_LOCKOUT_MINUTES, 15)));

    @Test
    void aTryCountsBeforeItsOutcomeIsKnown() {
        assertThat(records.attempt("le.an")).hasValue("hash");
        assertThat(account.getFailedAttempts()).isEqualTo(1);
    }

    @Test
    void aBurstGetsNoMoreTriesThanAllowed() {
        long tries = IntStream.range(0, 20)
                .filter(i -> records.attempt("le.an").isPresent())
                .count();
        assertThat(tries).isEqualTo(3);
        assertThat(account.isLocked(clock.instant())).isTrue();
    }

    @Test
    void nothingIsCountedDuringTheLock() {
        attempt(9);
        assertThat(account.getFailedAttempts()).isEqualTo(3);
        clock.goOn(Duration.ofMinutes(15));
        assertThat(records.attempt("le.an")).isPresent();
    }

    @Test
    void theLastAllowedTryMayBeTheRightOne() {
        attempt(3);
        assertThat(records.success("le.an", "hash", "hash")).isPresent();
        assertThat(account.getFailedAttempts()).isZero();
        assertThat(account.isLocked(clock.instant())).isFalse();
        assertThat(account.getLastSignInAt()).isEqualTo(clock.instant());
    }

    @Test
    void unknownNameLeavesNothing() {
        assertThat(records.attempt("nobody")).isEmpty();
        assertThat(records.success("nobody", "hash", "hash")).isEmpty();
        assertThat(account.getFailedAttempts()).isZero();
    }

    @Test
    void aHashThatIsNoLongerTheAccountsSignsNobodyIn() {
        assertThat(records.success("le.an", "older hash", "fresh hash")).isEmpty();
        assertThat(account.getPasswordHash()).isEqualTo("hash");
        assertThat(account.getLastSignInAt()).isNull();
    }

    @Test
    void anOutdatedHashIsReplacedAndSessionsGoOn() {
        assertThat(records.success("le.an", "hash", "fresh hash"))
                .map(SignedInAccount::credentialVersion)
                .hasValue(0);
        assertThat(account.getPasswordHash()).isEqualTo("fresh hash");
    }

    @Test
    void disabledDoesNotSignIn() {
        account.disable();
        assertThat(records.attempt("le.an")).isEmpty();
        assertThat(records.success("le.an", "hash", "hash")).isEmpty();
        assertThat(account.getFailedAttempts()).isZero();
    }

    @Test
    void demoAccountsSignInToADemoOnly() {
        account.markDemo();
        assertThat(records.attempt("le.an")).isEmpty();
        demo = true;
        assertThat(records.attempt("le.an")).isPresent();
    }

    private void attempt(int times) {
        for (int i = 0; i < times; i++) {
            records.attempt("le.an");
        }
    }
}
