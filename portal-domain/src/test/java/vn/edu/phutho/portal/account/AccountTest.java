package vn.edu.phutho.portal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.edu.phutho.portal.shared.PersonName;

/** How wrong passwords lock an account and what ends the lock. */
class AccountTest {

    private static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");
    private static final Duration LOCK = Duration.ofMinutes(15);
    private static final LockoutRule FIVE = new LockoutRule(5, LOCK);

    private final Account account = new Account(" Le.An ", "Lê An", "hash-1", List.of(Role.EMPLOYEE, Role.EDITOR));

    @Test
    void startsActiveWithItsRoles() {
        assertThat(account.getUsername()).isEqualTo("le.an");
        assertThat(account.getDisplayName()).isEqualTo("Lê An");
        assertThat(account.getRoles()).containsExactlyInAnyOrder(Role.EMPLOYEE, Role.EDITOR);
        assertThat(account.getStatus()).isEqualTo(AccountStatus.ACTIVE);
        assertThat(account.admits(NOON)).isTrue();
        assertThat(account.isDemo()).isFalse();
        assertThat(account.isOneTimePassword()).isFalse();
        assertThat(account.getLastSignInAt()).isNull();
    }

    @Test
    void needsARoleANameAndAHash() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Account("an", "An", "hash", List.of()));
        assertThatNullPointerException()
                .isThrownBy(() -> new Account("an", null, "hash", List.of(Role.EMPLOYEE)))
                .withMessage("displayName");
        assertThatNullPointerException()
                .isThrownBy(() -> new Account("an", "An", null, List.of(Role.EMPLOYEE)))
                .withMessage("passwordHash");
    }

    @Test
    void givesItsRolesAsACopy() {
        account.getRoles().clear();
        assertThat(account.getRoles()).hasSize(2);
        assertThat(new Account().getRoles()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5})
    void locksWithTheLastAllowedFailureNotBefore(int failures) {
        LockoutRule rule = new LockoutRule(failures, LOCK);
        for (int i = 1; i < failures; i++) {
            account.signInFailed(NOON, rule);
            assertThat(account.isLocked(NOON)).isFalse();
        }
        account.signInFailed(NOON, rule);
        assertThat(account.isLocked(NOON)).isTrue();
        assertThat(account.admits(NOON)).isFalse();
        assertThat(account.getFailedAttempts()).isEqualTo(failures);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "899, true", "900, false", "901, false"})
    void unlocksAfterTheTimeToTheSecond(long seconds, boolean locked) {
        fail(NOON, 5);
        assertThat(account.isLocked(NOON.plusSeconds(seconds))).isEqualTo(locked);
        assertThat(account.admits(NOON.plusSeconds(seconds))).isEqualTo(!locked);
    }

    @Test
    void countsAnewAfterTheLock() {
        fail(NOON, 5);
        Instant later = NOON.plus(LOCK);
        fail(later, 4);
        assertThat(account.isLocked(later)).isFalse();
        assertThat(account.getFailedAttempts()).isEqualTo(4);
        fail(later, 1);
        assertThat(account.isLocked(later)).isTrue();
    }

    @Test
    void goesOnCountingWhileLocked() {
        fail(NOON, 5);
        Instant within = NOON.plusSeconds(60);
        fail(within, 1);
        assertThat(account.getFailedAttempts()).isEqualTo(6);
        assertThat(account.isLocked(NOON.plus(LOCK))).isTrue();
    }

    @Test
    void rightPasswordForgetsFailures() {
        fail(NOON, 4);
        account.signedIn(NOON);
        assertThat(account.getFailedAttempts()).isZero();
        assertThat(account.getLastSignInAt()).isEqualTo(NOON);
        fail(NOON, 4);
        assertThat(account.admits(NOON)).isTrue();
    }

    @Test
    void rightPasswordEndsALock() {
        fail(NOON, 5);
        account.signedIn(NOON);
        assertThat(account.isLocked(NOON)).isFalse();
    }

    @Test
    void disabledAdmitsNobodyForever() {
        account.disable();
        assertThat(account.getStatus()).isEqualTo(AccountStatus.DISABLED);
        assertThat(account.admits(NOON)).isFalse();
        account.signedIn(NOON);
        assertThat(account.admits(NOON)).isFalse();
        assertThat(account.isLocked(NOON)).isFalse();
    }

    @Test
    void oneTimePasswordEndsWithAChosenOneOnly() {
        account.requireNewPassword();
        account.rehash("hash-2");
        assertThat(account.isOneTimePassword()).isTrue();
        assertThat(account.getPasswordHash()).isEqualTo("hash-2");
        account.choosePassword("hash-3");
        assertThat(account.isOneTimePassword()).isFalse();
        assertThat(account.getPasswordHash()).isEqualTo("hash-3");
        assertThatNullPointerException().isThrownBy(() -> account.rehash(null));
    }

    @Test
    void aChosenPasswordEndsSessionsAndALockAnotherHashOfTheSameDoesNot() {
        fail(NOON, 5);
        account.rehash("hash-2");
        assertThat(account.keeps("hash-2")).isTrue();
        assertThat(account.keeps("hash-1")).isFalse();
        assertThat(account.getCredentialVersion()).isZero();
        assertThat(account.isLocked(NOON)).isTrue();
        account.choosePassword("hash-3");
        assertThat(account.getCredentialVersion()).isEqualTo(1);
        assertThat(account.isLocked(NOON)).isFalse();
        assertThat(account.getFailedAttempts()).isZero();
    }

    @Test
    void belongsToAPersonAndMayBeADemo() {
        account.belongsTo(7L, new PersonName("Lê An"));
        account.markDemo();
        assertThat(account.getPersonId()).isEqualTo(7L);
        assertThat(account.isDemo()).isTrue();
        assertThatNullPointerException().isThrownBy(() -> account.belongsTo(null, new PersonName("Lê An")));
    }

    @Test
    void ruleRefusesNonsense() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LockoutRule(0, LOCK));
        assertThatIllegalArgumentException().isThrownBy(() -> new LockoutRule(1, Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new LockoutRule(1, LOCK.negated()));
    }

    private void fail(Instant at, int times) {
        for (int i = 0; i < times; i++) {
            account.signInFailed(at, FIVE);
        }
    }
}
