package vn.edu.phutho.portal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Field;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;
import vn.edu.phutho.portal.shared.InvalidInputException;
import vn.edu.phutho.portal.shared.Refusal;
import vn.edu.phutho.portal.shared.StaleDataException;

/** Nobody takes the own rights away, and somebody is always left who can give them. */
class AdministratorsTest {

    private static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");

    private final Account me = account(1, Role.EMPLOYEE, Role.ADMIN);
    private final Account colleague = account(2, Role.ADMIN);
    private final Account clerk = account(3, Role.CLERK);

    private static Account account(long id, Role... roles) {
        Account account = new Account("account" + id, "Tài khoản " + id, "hash", List.of(roles));
        try {
            Field field = Account.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(account, id);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return account;
    }

    private Administrators now() {
        return Administrators.among(List.of(me, colleague, clerk), 1);
    }

    private String whyNot(AccountAct act, Account account) {
        return now().whyNot(act, account, NOON).map(Refusal::key).orElse("");
    }

    @Test
    void everythingCanBeDoneToOthers() {
        assertThat(now().active()).containsExactlyInAnyOrder(1L, 2L);
        for (Account other : List.of(colleague, clerk)) {
            assertThat(whyNot(AccountAct.DISABLE, other)).isEmpty();
            assertThat(whyNot(AccountAct.ROLES, other)).isEmpty();
            assertThat(whyNot(AccountAct.PASSWORD, other)).isEmpty();
            assertThat(whyNot(AccountAct.ENABLE, other)).isEqualTo("account.enable.active");
            now().checkRoles(other, EnumSet.of(Role.EMPLOYEE));
        }
        now().check(AccountAct.DISABLE, clerk, NOON);
    }

    @Test
    void nobodyLocksTheOwnAccountOrCeasesByThemselves() {
        assertThat(whyNot(AccountAct.DISABLE, me)).isEqualTo("account.disable.own");
        assertThat(whyNot(AccountAct.PASSWORD, me)).isEqualTo("account.oneTime.own");
        rolesRefused(me, EnumSet.of(Role.EMPLOYEE), "account.roles.own");
        now().checkRoles(me, EnumSet.of(Role.ADMIN, Role.EDITOR));
        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> now().check(AccountAct.DISABLE, me, NOON))
                .satisfies(refused -> assertThat(refused.refusal().key()).isEqualTo("account.disable.own"));
    }

    @Test
    void theLastOneStays() {
        colleague.disable();
        assertThat(whyNot(AccountAct.DISABLE, me)).isEqualTo("account.disable.last");
        rolesRefused(me, EnumSet.of(Role.EMPLOYEE), "account.roles.last");
        Administrators byAnother = Administrators.among(List.of(me, colleague, clerk), 3);
        assertThat(byAnother.whyNot(AccountAct.DISABLE, me, NOON))
                .hasValueSatisfying(refusal -> assertThat(refusal.key()).isEqualTo("account.disable.last"));
    }

    @Test
    void whoHasCeasedMeanwhileDoesNothing() {
        now().checkActor();
        me.changeRoles(EnumSet.of(Role.EMPLOYEE));
        assertThatExceptionOfType(BusinessRuleViolation.class)
                .isThrownBy(() -> now().checkActor())
                .satisfies(refused -> assertThat(refused.refusal().key()).isEqualTo("account.admin.noLonger"));
    }

    @Test
    void aLockedAccountIsUnlockedFirst() {
        clerk.disable();
        assertThat(clerk.stateAt(NOON)).isEqualTo(AccountState.DISABLED);
        assertThat(whyNot(AccountAct.DISABLE, clerk)).isEqualTo("account.disable.already");
        assertThat(whyNot(AccountAct.PASSWORD, clerk)).isEqualTo("account.oneTime.disabled");
        assertThat(whyNot(AccountAct.ENABLE, clerk)).isEmpty();
        clerk.enable();
        clerk.signInFailed(NOON, new LockoutRule(1, Duration.ofMinutes(15)));
        assertThat(clerk.stateAt(NOON)).isEqualTo(AccountState.LOCKED);
        assertThat(clerk.getLockedUntil()).isEqualTo(NOON.plus(Duration.ofMinutes(15)));
        assertThat(whyNot(AccountAct.ENABLE, clerk)).isEmpty();
        clerk.enable();
        assertThat(clerk.stateAt(NOON)).isEqualTo(AccountState.ACTIVE);
        assertThat(clerk.getFailedAttempts()).isZero();
    }

    @Test
    void anAccountHasARole() {
        rolesRefused(clerk, Set.of(), "account.roles.missing");
        now().checkRoles(clerk, EnumSet.of(Role.ADMIN));
        clerk.changeRoles(EnumSet.of(Role.ADMIN));
        assertThat(clerk.getRoles()).containsExactly(Role.ADMIN);
        assertThat(now().active()).contains(3L);
    }

    @Test
    void aGivenPasswordServesOnceAndEndsSessions() {
        clerk.giveOneTimePassword("hash-2");
        assertThat(clerk.isOneTimePassword()).isTrue();
        assertThat(clerk.keeps("hash-2")).isTrue();
        assertThat(clerk.getCredentialVersion()).isEqualTo(1);
    }

    @Test
    void anotherAdministratorsChangeMakesAPageStale() {
        Administration administration = clerk.getAdministration();
        administration.checkSeen(0);
        assertThatExceptionOfType(StaleDataException.class)
                .isThrownBy(() -> administration.checkSeen(-1))
                .satisfies(refused -> assertThat(refused.refusal().key()).isEqualTo("shared.stale"));
        administration.changed("Đinh Thị Hải Anh", NOON);
        administration.checkSeen(1);
        assertThatExceptionOfType(StaleDataException.class)
                .isThrownBy(() -> administration.checkSeen(0))
                .satisfies(refused ->
                        assertThat(refused.refusal()).isEqualTo(Refusal.of("account.moved", "Đinh Thị Hải Anh", NOON)));
    }

    private void rolesRefused(Account account, Set<Role> wanted, String key) {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> now().checkRoles(account, wanted))
                .satisfies(refused -> assertThat(refused.faults())
                        .singleElement()
                        .satisfies(fault -> {
                            assertThat(fault.field()).isEqualTo("roles");
                            assertThat(fault.refusal().key()).isEqualTo(key);
                        }));
    }
}
