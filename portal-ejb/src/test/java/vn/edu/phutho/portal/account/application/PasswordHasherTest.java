package vn.edu.phutho.portal.account.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hashes cost what the house wants, and older ones are recognised. */
class PasswordHasherTest {

    private final FakeHash pbkdf2 = new FakeHash();
    private final PasswordHasher hasher = Injected.into(new PasswordHasher(), pbkdf2);

    @BeforeEach
    void start() {
        hasher.configure();
    }

    @Test
    void asksForTodaysCost() {
        assertThat(pbkdf2.parameters)
                .containsEntry("Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA256")
                .containsEntry("Pbkdf2PasswordHash.Iterations", "600000")
                .containsEntry("Pbkdf2PasswordHash.SaltSizeBytes", "32")
                .containsEntry("Pbkdf2PasswordHash.KeySizeBytes", "32")
                .hasSize(4);
    }

    @Test
    void itsOwnHashIsNotOutdated() {
        assertThat(hasher.outdated(hasher.hash("secret"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "PBKDF2WithHmacSHA256:600000:salt:key, false",
        "PBKDF2WithHmacSHA256:6000000:salt:key, true",
        "PBKDF2WithHmacSHA256:2048:salt:key, true",
        "PBKDF2WithHmacSHA512:600000:salt:key, true",
        "'', true"
    })
    void recognisesOtherCosts(String hash, boolean outdated) {
        assertThat(hasher.outdated(hash)).isEqualTo(outdated);
    }

    @Test
    void matchesWhatItWasMadeOf() {
        String hash = hasher.hash("secret");
        assertThat(hasher.matches("secret", hash)).isTrue();
        assertThat(hasher.matches("Secret", hash)).isFalse();
    }

    @Test
    void nobodyNeverMatchesButCostsAVerification() {
        assertThat(hasher.matchesNobody("nobody")).isFalse();
        assertThat(hasher.matchesNobody("guess")).isFalse();
        assertThat(pbkdf2.verified).containsExactly("nobody", "guess");
        assertThat(pbkdf2.generated).as("no call takes longer than the others").isZero();
    }

    @Test
    void theSameLettersTypedAnotherWayMatch() {
        String composed = "m\u01b0a r\u01a1i";
        String decomposed = "mu\u031ba ro\u031bi";
        assertThat(hasher.matches(decomposed, hasher.hash(composed))).isTrue();
        assertThat(hasher.matches(composed, hasher.hash(decomposed))).isTrue();
    }
}
