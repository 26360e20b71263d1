package vn.edu.phutho.portal.account;

import java.security.SecureRandom;

/**
 * A password that serves to choose another: four groups of four signs, without those that are taken for one another when
 * read out. Eighty bits, so that nobody guesses it before it is used.
 */
public final class OneTimePassword {

    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;

    private static final int GROUP = 4;

    private final String text;

    private OneTimePassword(String text) {
        this.text = text;
    }

    /** A new one. */
    public static OneTimePassword random(SecureRandom random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                text.append('-');
            }
            text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return new OneTimePassword(text.toString());
    }

    /** The password itself, to be shown once. */
    public String reveal() {
        return text;
    }

    /** Nothing of it: whoever logs it by mistake tells nothing. */
    @Override
    public String toString() {
        return "***";
    }
}
