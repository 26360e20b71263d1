package vn.edu.phutho.portal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Personal access tokens: their form, and how long they hold. */
class ApiTokenTest {

    private static final Instant NOW = Instant.parse("2026-11-27T03:00:00Z");

    private final TokenSecret secret = TokenSecret.random(new SecureRandom());

    @Test
    void aTokenHasAPrefixAndTwoHundredFiftySixBits() {
        assertThat(secret.reveal()).matches("pct_[A-Za-z0-9_-]{43}");
        assertThat(TokenSecret.random(new SecureRandom()).reveal()).isNotEqualTo(secret.reveal());
        assertThat(secret).hasToString("pct_***");
    }

    @Test
    void theHashIsThatOfTheWholeToken() {
        String text = "pct_" + "A".repeat(43);
        assertThat(TokenSecret.of(text).orElseThrow().hash())
                .isEqualTo("234f36dbc65c800e7240093386c34c848a86f9ae2fd8c75a3dfc304e1677a048");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "pct_", "pct_short", "PCT_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "x"})
    void whatHasNotTheFormIsNone(String sent) {
        assertThat(TokenSecret.of(sent)).isEmpty();
        assertThat(TokenSecret.of(secret.reveal() + "A")).isEmpty();
    }

    @Test
    void itHoldsUntilItExpiresOrIsRevoked() {
        ApiToken token = token("Máy của tôi");
        assertThat(token.isLive(NOW)).isTrue();
        assertThat(token.isLive(NOW.plus(Duration.ofDays(90)).minusMillis(1))).isTrue();
        assertThat(token.isLive(NOW.plus(Duration.ofDays(90)))).isFalse();
        token.revoke(NOW.plusSeconds(5));
        token.revoke(NOW.plusSeconds(9));
        assertThat(token.isLive(NOW.plusSeconds(6))).isFalse();
        assertThat(token.getRevokedAt()).isEqualTo(NOW.plusSeconds(5));
    }

    @Test
    void onlyTheFirstUseOfADayIsNoted() {
        ApiToken token = token("Máy");
        LocalDate day = LocalDate.of(2026, 11, 27);
        assertThat(token.usedOn(day)).isTrue();
        assertThat(token.usedOn(day)).isFalse();
        assertThat(token.usedOn(day.plusDays(1))).isTrue();
        assertThat(token.getLastUsedOn()).isEqualTo(day.plusDays(1));
    }

    @Test
    void theNameIsOneLineAndNotTooLong() {
        assertThat(token("  Ma\u0301y\n chủ\u0000 ").getName()).isEqualTo("Máy chủ");
        assertThatThrownBy(() -> token(" \u0000 ")).hasMessageStartingWith("account.token.nameMissing");
        assertThatThrownBy(() -> token("x".repeat(81))).hasMessageStartingWith("account.token.nameTooLong[80, 81]");
    }

    private ApiToken token(String name) {
        return new ApiToken(7, name, secret, NOW, Duration.ofDays(90));
    }
}
