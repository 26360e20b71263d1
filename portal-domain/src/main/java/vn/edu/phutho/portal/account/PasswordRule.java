package vn.edu.phutho.portal.account;

import java.text.Normalizer;
import java.util.Set;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;
import vn.edu.phutho.portal.shared.VietnameseText;

/**
 * Which passwords are strong enough: length counts, composition does not (OWASP ASVS v5.0.0-6.2.1 and 6.2.5; domain.md
 * 7.3, SEC-1), and what everybody would try first is refused (6.2.4).
 *
 * @param minLength least number of characters, at least 8
 */
public record PasswordRule(int minLength) {

    /** Most characters; longer ones would only cost computing time. */
    public static final int MAX_LENGTH = 256;

    private static final int LEAST_MIN_LENGTH = 8;

    private static final int LEAST_DISTINCT = 5;

    private static final int LEAST_LETTERS_OF_ONES_OWN = 4;

    /** What people here try first, folded and without spaces. */
    private static final Set<String> COMMON = Set.of(
            "123456",
            "matkhau",
            "password",
            "truongchinhtri",
            "phutho",
            "vietnam",
            "hungvuong",
            "qwerty",
            "abc123",
            "iloveyou",
            "anhyeuem",
            "hochiminh",
            "111111",
            "000000",
            "admin",
            "quantri");

    public PasswordRule {
        if (minLength < LEAST_MIN_LENGTH) {
            throw new IllegalArgumentException("minLength " + minLength);
        }
    }

    /**
     * The one form in which a password is hashed and compared (NFC): keyboards write the same Vietnamese letter as one
     * character or as several.
     */
    public static String normalise(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    /**
     * Refuses a weak password with the reason why.
     *
     * @param typed the new password
     * @param username name of the account
     * @param present the present password
     * @return the new password in its one form
     * @throws BusinessRuleViolation when it is too short, too long, the present one or easily guessed
     */
    public String check(String typed, String username, String present) {
        String chosen = normalise(typed);
        if (chosen.codePointCount(0, chosen.length()) < minLength) {
            throw new BusinessRuleViolation("account.password.tooShort", minLength);
        }
        if (chosen.length() > MAX_LENGTH) {
            throw new BusinessRuleViolation("account.password.tooLong", MAX_LENGTH);
        }
        if (chosen.equals(normalise(present))) {
            throw new BusinessRuleViolation("account.password.same");
        }
        if (easilyGuessed(bare(chosen), bare(username))) {
            throw new BusinessRuleViolation("account.password.common");
        }
        return chosen;
    }

    private static boolean easilyGuessed(String bare, String username) {
        return bare.contains(username)
                || bare.chars().distinct().count() < LEAST_DISTINCT
                || COMMON.stream().anyMatch(word -> mostly(bare, word));
    }

    /** Whether little is left of the password besides a common word, digits and signs. */
    private static boolean mostly(String bare, String word) {
        return bare.contains(word)
                && bare.replace(word, "").replaceAll("[^a-z]", "").length() < LEAST_LETTERS_OF_ONES_OWN;
    }

    private static String bare(String text) {
        return VietnameseText.fold(text).replace(" ", "");
    }
}
