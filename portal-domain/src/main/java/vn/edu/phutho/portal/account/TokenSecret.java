package vn.edu.phutho.portal.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A personal access token as its owner sees it once: {@code pct_} and 256 random bits. The prefix lets people and scanners
 * of source code know what was left lying about.
 */
public final class TokenSecret {

    /** What every token begins with. */
    public static final String PREFIX = "pct_";

    private static final int BYTES = 32;

    private static final Pattern FORM = Pattern.compile(PREFIX + "[A-Za-z0-9_-]{43}");

    private final String text;

    private TokenSecret(String text) {
        this.text = text;
    }

    /** A new one that nobody can guess. */
    public static TokenSecret random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new TokenSecret(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What somebody sent, when it has the form of a token. */
    public static Optional<TokenSecret> of(String sent) {
        return FORM.matcher(Objects.requireNonNull(sent, "sent")).matches()
                ? Optional.of(new TokenSecret(sent))
                : Optional.empty();
    }

    /** What is stored: SHA-256 in small hexadecimal letters. No salt, for nothing of such length is guessed. */
    public String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The token itself, to be shown to its owner once. */
    public String reveal() {
        return text;
    }

    /** The prefix only: whoever logs it by mistake tells nothing. */
    @Override
    public String toString() {
        return PREFIX + "***";
    }
}
