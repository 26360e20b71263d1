package vn.edu.phutho.portal.account.application;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import vn.edu.phutho.portal.account.PasswordRule;

/**
 * Makes and checks password hashes: PBKDF2 with HMAC-SHA-256, 600,000 iterations and a 32-byte salt of its own for each
 * (OWASP's present minimum; Jakarta Security's default of 2,048 is far too low). A hash tells its own cost, so raising
 * the number here makes every older hash {@link #outdated}.
 */
@ApplicationScoped
public class PasswordHasher {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
    private static final int ITERATIONS = 600_000;
    private static final String COST = ALGORITHM + ":" + ITERATIONS + ":";

    /** Of the form of a real hash, so that checking it costs the same; made of no password. */
    private static final String NOBODYS = COST + "A".repeat(43) + "=:" + "A".repeat(43) + "=";

    @Inject
    private Pbkdf2PasswordHash pbkdf2;

    @PostConstruct
    void configure() {
        pbkdf2.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm",
                ALGORITHM,
                "Pbkdf2PasswordHash.Iterations",
                Integer.toString(ITERATIONS),
                "Pbkdf2PasswordHash.SaltSizeBytes",
                "32",
                "Pbkdf2PasswordHash.KeySizeBytes",
                "32"));
    }

    /** A hash of the password with a fresh salt. */
    public String hash(String password) {
        return pbkdf2.generate(characters(password));
    }

    /** Whether the hash was made of that password. */
    public boolean matches(String password, String hash) {
        return pbkdf2.verify(characters(password), hash);
    }

    /** Takes as long as {@link #matches} and is never true: for names that no account has. */
    public boolean matchesNobody(String password) {
        pbkdf2.verify(characters(password), NOBODYS);
        return false;
    }

    private static char[] characters(String password) {
        return PasswordRule.normalise(password).toCharArray();
    }

    /** Whether the hash was made with another algorithm or cost than today's. */
    public boolean outdated(String hash) {
        return !hash.startsWith(COST);
    }
}
