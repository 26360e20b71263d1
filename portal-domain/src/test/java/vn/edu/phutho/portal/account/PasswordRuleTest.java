package vn.edu.phutho.portal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;
import vn.edu.phutho.portal.shared.Refusal;

/** Which passwords are refused, and why. */
class PasswordRuleTest {

    private static final String STRONG = "mưa rơi trên đồi cọ";

    private final PasswordRule rule = new PasswordRule(14);

    @Test
    void lettersCountOnceHoweverTheyAreTyped() {
        String composed = "m\u01b0a r\u01a1i tr\u00ean";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        assertThat(PasswordRule.normalise(decomposed)).isEqualTo(composed);
        BusinessRuleViolation tooShort =
                catchThrowableOfType(BusinessRuleViolation.class, () -> rule.check(decomposed, "le.an", "x"));
        assertThat(tooShort.refusal()).isEqualTo(Refusal.of("account.password.tooShort", 14));
        BusinessRuleViolation same = catchThrowableOfType(
                BusinessRuleViolation.class,
                () -> rule.check(STRONG, "le.an", Normalizer.normalize(STRONG, Normalizer.Form.NFD)));
        assertThat(same.refusal()).isEqualTo(Refusal.of("account.password.same"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                STRONG,
                "abcdefghijklmn",
                "matkhau của bà ngoại tôi",
                "admin nhưng mà khó đoán",
                "hoa ban nở ở núi 1954",
                "🌧🌧🌧🌧🌧🌧🌧🌧🌧🌧abcd"
            })
    void acceptsLongOnes(String chosen) {
        assertThatCode(() -> rule.check(chosen, "le.an", "another one")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "'', tooShort",
        "abcdefghijklm, tooShort",
        "🌧🌧🌧🌧🌧🌧🌧🌧🌧abcd, tooShort",
        "mưa rơi trên đồi cọ, same",
        "xin chào le.an nhé, common",
        "Xin Chào LE.AN nhé, common",
        "aaaaaaaaaaaaaaaaaaa, common",
        "abcdabcdabcdabcd, common",
        "Mật khẩu 2026!!!!!!, common",
        "MATKHAU-MATKHAU-123, common",
        "12345678901234567, common",
        "Trường Chính trị 2026, common",
        "Phú Thọ Phú Thọ 1, common",
        "quantri1234567890xyz, common",
    })
    void refusesWeakOnes(String chosen, String reason) {
        assertThat(refusal(chosen, STRONG).key()).isEqualTo("account.password." + reason);
    }

    @Test
    void saysTheLimits() {
        assertThat(refusal("short", STRONG)).isEqualTo(Refusal.of("account.password.tooShort", 14));
        String longest = "abcdefgh".repeat(32);
        assertThatCode(() -> rule.check(longest, "le.an", STRONG)).doesNotThrowAnyException();
        assertThat(refusal(longest + "i", STRONG)).isEqualTo(Refusal.of("account.password.tooLong", 256));
    }

    @Test
    void fourLettersOfOnesOwnMakeTheDifference() {
        assertThat(refusal("password12345-abc", STRONG).key()).isEqualTo("account.password.common");
        assertThatCode(() -> rule.check("password12345-abcd", "le.an", STRONG)).doesNotThrowAnyException();
    }

    @Test
    void fiveDifferentCharactersAreEnough() {
        assertThatCode(() -> rule.check("abcdeabcdeabcde", "le.an", STRONG)).doesNotThrowAnyException();
    }

    @Test
    void refusesToBeWeakItself() {
        assertThat(new PasswordRule(8).minLength()).isEqualTo(8);
        assertThatIllegalArgumentException().isThrownBy(() -> new PasswordRule(7));
    }

    private Refusal refusal(String chosen, String present) {
        return catchThrowableOfType(BusinessRuleViolation.class, () -> rule.check(chosen, "le.an", present))
                .refusal();
    }
}
