package vn.edu.phutho.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an administrator types for a new account. */
class NewAccountTest {

    private static final Set<Role> ROLES = EnumSet.of(Role.EMPLOYEE);

    private static List<String> faults(NewAccount typed) {
        return typed.faults().stream()
                .map(fault -> fault.field() + " " + fault.refusal().key())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"' Nga.PTT\u0000 ', nga.ptt", "k60, k60", "a.b.c, a.b.c"})
    void namesAreStoredInOneForm(String typed, String stored) {
        NewAccount account = new NewAccount(typed, 7L, null, ROLES);
        assertThat(account.username()).isEqualTo(stored);
        assertThat(account.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "nga ptt",
                ".nga",
                "nga.",
                "n..ga",
                "nga-ptt",
                "nga_ptt",
                "ngà",
                "nga\u0300",
                "<script>",
                "nga@x"
            })
    void otherSignsAreRefused(String typed) {
        assertThat(faults(new NewAccount(typed, 7L, "", ROLES))).containsExactly("username account.username.form");
    }

    @Test
    void lengthsAreLimited() {
        assertThat(new NewAccount("a".repeat(63), 7L, "", ROLES).faults()).isEmpty();
        assertThat(faults(new NewAccount("a".repeat(64), 7L, "", ROLES)))
                .containsExactly("username account.username.tooLong");
        assertThat(new NewAccount("may", null, "M".repeat(160), ROLES).faults()).isEmpty();
        assertThat(faults(new NewAccount("may", null, "M".repeat(161), ROLES)))
                .containsExactly("displayName account.name.tooLong");
    }

    @Test
    void everyFaultIsToldAtOnce() {
        assertThat(faults(new NewAccount(null, null, null, Set.of())))
                .containsExactly(
                        "person account.owner.missing",
                        "username account.username.missing",
                        "roles account.roles.missing");
    }

    @Test
    void aPersonOrANameButNotBoth() {
        assertThat(faults(new NewAccount("may", 7L, "Máy quét", ROLES)))
                .containsExactly("displayName account.owner.both");
        assertThat(faults(new NewAccount("may", null, "...", ROLES))).containsExactly("displayName account.name.form");
        assertThat(new NewAccount("may", null, "  Ma\u0301y \n quét ", ROLES).displayName())
                .isEqualTo("Máy quét");
    }

    @Test
    void aOneTimePasswordIsLongAndKeptQuiet() {
        OneTimePassword password = OneTimePassword.random(new SecureRandom());
        assertThat(password.reveal()).matches("([a-hj-km-np-z2-9]{4}-){3}[a-hj-km-np-z2-9]{4}");
        assertThat(password.reveal())
                .isNotEqualTo(OneTimePassword.random(new SecureRandom()).reveal());
        assertThat(password).hasToString("***");
    }
}
