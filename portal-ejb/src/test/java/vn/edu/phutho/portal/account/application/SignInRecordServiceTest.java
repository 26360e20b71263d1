package vn.edu.phutho.portal.account.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.edu.phutho.portal.account.Account;
import vn.edu.phutho.portal.account.AccountRepository;
import vn.edu.phutho.portal.account.Role;
import vn.edu.phutho.portal.settings.SettingKey;

/** What a try to sign in leaves behind. */
class SignInRecordServiceTest {

    private final Account account = new Account("le.an", "Lê An", "hash", List.of(Role.EMPLOYEE));
    private final AdjustableClock clock = new AdjustableClock();
    private final SignInRecordService records = Injected.into(
            new SignInRecordService(),
            clock,
            new OneAccount(account),
            new FixedSettings(
                    Map.of(SettingKey.SECURITY_LOCKOUT_FAILURES, 3, SettingKey.SECURITY_LOCKOUT_MINUTES, 15)));

    @Test
    void failuresLock() {
        records.failure("le.an", false);
        records.failure("le.an", false);
        assertThat(account.isLocked(clock.instant())).isFalse();
        records.failure("le.an", false);
        assertThat(account.isLocked(clock.instant())).isTrue();
    }

    @Test
    void nothingIsCountedDuringTheLock() {
        for (int i = 0; i < 9; i++) {
            records.failure("le.an", false);
        }
        assertThat(account.getFailedAttempts()).isEqualTo(3);
        clock.goOn(Duration.ofMinutes(15));
        assertThat(account.admits(clock.instant())).isTrue();
    }

    @Test
    void rightPasswordCountsNoFailure() {
        records.failure("le.an", true);
        assertThat(account.getFailedAttempts()).isZero();
    }

    @Test
    void unknownNameLeavesNothing() {
        records.failure("nobody", false);
        assertThat(account.getFailedAttempts()).isZero();
        assertThat(records.success("nobody", "secret")).isEmpty();
    }

    @Test
    void lockedOrDisabledDoesNotSignIn() {
        for (int i = 0; i < 3; i++) {
            records.failure("le.an", false);
        }
        assertThat(records.success("le.an", "secret")).isEmpty();
        assertThat(account.getLastSignInAt()).isNull();
        clock.goOn(Duration.ofMinutes(15));
        account.disable();
        assertThat(records.success("le.an", "secret")).isEmpty();
    }

    private record OneAccount(Account account) implements AccountRepository {

        @Override
        public Optional<Account> byUsername(String username) {
            return Optional.of(account).filter(one -> one.getUsername().equals(username));
        }

        @Override
        public Optional<Account> byUsernameForUpdate(String username) {
            return byUsername(username);
        }

        @Override
        public void add(Account added) {
            throw new UnsupportedOperationException();
        }

        @Override
        public long count() {
            return 1;
        }
    }
}
