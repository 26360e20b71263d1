package vn.edu.phutho.portal.shared;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Normal forms of Vietnamese text: for storing, for searching and for addresses.
 *
 * <p>Every method refuses {@code null} with a {@link NullPointerException} that names the argument.
 */
public final class VietnameseText {

    /** Longest address part {@link #slug(String)} gives. */
    public static final int MAX_SLUG_LENGTH = 80;

    private static final String FALLBACK_SLUG = "tin";
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final Pattern NOT_TONES = Pattern.compile("[^\\u0300\\u0301\\u0303\\u0309\\u0323]+");
    private static final Pattern SPACES = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]");
    private static final Pattern NOT_SLUG = Pattern.compile("[^a-z0-9]+");

    private VietnameseText() {}

    /**
     * The form in which all text is stored.
     *
     * @param text any text
     * @return the text in Unicode normalization form C
     */
    public static String nfc(String text) {
        return isPlain(Objects.requireNonNull(text, "text")) ? text : Normalizer.normalize(text, Form.NFC);
    }

    /**
     * The form in which text that somebody typed or sent is stored: normalization form C without control characters,
     * which PostgreSQL refuses (NUL) or nobody sees. Tabs and line ends stay.
     *
     * @param text any text
     * @return the text without control characters
     */
    public static String storable(String text) {
        return isPlain(text) ? text : nfc(CONTROL.matcher(text).replaceAll(""));
    }

    /** Whether the text surely is storable as it stands: nearly every text is, and most are asked each time they are read. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Letters of the Latin alphabet with all Vietnamese ones, and the quotation marks and dashes of printed text. */
    private static boolean isPlain(char sign) {
        return sign >= ' ' && sign < '\u007f'
                || sign >= '\u00a0' && sign < '\u0300'
                || sign >= '\u1e00' && sign < '\u1f00'
                || sign >= '\u2010' && sign < '\u2028';
    }

    /**
     * The form in which text is searched: lower case, without tones and marks, đ as d, single spaces, trimmed. Other
     * characters stay, so a caller that builds a LIKE pattern still has to escape % and _.
     *
     * @param text any text, in any normalization form
     * @return the folded text, the same for composed and decomposed input; empty for blank input
     */
    public static String fold(String text) {
        String lower = nfc(text).toLowerCase(Locale.ROOT);
        String bare = MARKS.matcher(Normalizer.normalize(lower, Form.NFD)).replaceAll("");
        String plain = nfc(bare).replace('đ', 'd');
        return SPACES.matcher(plain).replaceAll(" ").strip();
    }

    /**
     * The address part of a title, such as "tong-ket-nam-2021".
     *
     * @param title any title
     * @return ASCII lower-case letters, digits and single hyphens, at most {@value #MAX_SLUG_LENGTH} characters, cut
     *     between words where possible; "tin" when nothing of the title is left
     */
    public static String slug(String title) {
        String joined = NOT_SLUG.matcher(fold(title)).replaceAll("-");
        String cut = cutAtWord(trimHyphens(joined));
        return cut.isEmpty() ? FALLBACK_SLUG : cut;
    }

    /**
     * The word with its tone mark taken off the vowel and put at the end, in lower case. Two words are equal in this
     * form when they differ only in which vowel carries the tone (uỷ and ủy), which is a matter of style, not an error.
     *
     * @param word one word, in any normalization form
     * @return the comparable form; not meant for display
     */
    public static String toneLast(String word) {
        String open = Normalizer.normalize(nfc(word).toLowerCase(Locale.ROOT), Form.NFD);
        return nfc(TONES.matcher(open).replaceAll("")) + NOT_TONES.matcher(open).replaceAll("");
    }

    private static String trimHyphens(String text) {
        int from = text.startsWith("-") ? 1 : 0;
        int to = text.endsWith("-") ? text.length() - 1 : text.length();
        return from >= to ? "" : text.substring(from, to);
    }

    private static String cutAtWord(String slug) {
        if (slug.length() <= MAX_SLUG_LENGTH) {
            return slug;
        }
        // The character after the limit is looked at too: a word that ends exactly there is whole.
        int hyphen = slug.lastIndexOf('-', MAX_SLUG_LENGTH);
        return slug.substring(0, hyphen > 0 ? hyphen : MAX_SLUG_LENGTH);
    }
}
