package vn.edu.phutho.portal.shared;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A person's full name in Vietnamese order: family name, middle words, given name.
 *
 * @param full the name in normalization form C with single spaces
 */
public record PersonName(String full) {

    /** Alphabet of the sort key; f, j, w and z stand where the Latin alphabet has them. */
    private static final String LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

    /** Combining marks of the tones in order: huyền, hỏi, ngã, sắc, nặng; the level tone has no mark. */
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

    private static final String DIGITS = "0123456789";
    private static final Pattern SPACES = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private static final String END_OF_PART = "00";
    private static final String END_OF_LETTERS = "01";
    private static final int FIRST_TONE = 0x02;
    private static final int FIRST_DIGIT = 0x10;
    private static final int FIRST_LETTER = 0x20;
    private static final String OTHER = "f0";

    /**
     * Takes a full name as typed.
     *
     * @throws IllegalArgumentException if the name is blank
     * @throws NullPointerException if the name is null
     */
    public PersonName {
        full = SPACES.matcher(VietnameseText.nfc(full)).replaceAll(" ").strip();
        if (full.isEmpty()) {
            throw new IllegalArgumentException("A person's name must not be blank");
        }
    }

    /**
     * Two letters for an avatar: "Hoàng Thị Lan Phương" gives "LP".
     *
     * @return the first letters of the last two words in upper case; one letter for a name of one word
     */
    public String initials() {
        List<String> words = words();
        StringBuilder letters = new StringBuilder();
        for (String word : words.subList(Math.max(0, words.size() - 2), words.size())) {
            letters.appendCodePoint(word.codePointAt(0));
        }
        return letters.toString().toUpperCase(Locale.ROOT);
    }

    /**
     * The key lists of people are ordered by: given name, then middle words, then family name, each by its letters in
     * Vietnamese order and only then by its tone. Plain binary order of the keys is the order of the names, so the key
     * can be stored and indexed in a column with binary collation. Upper and lower case, punctuation and the vowel
     * that carries the tone (Hòa, Hoà) make no difference.
     *
     * @return lower-case hexadecimal digits, two to six for each letter
     */
    public String sortKey() {
        List<String> words = words();
        int last = words.size() - 1;
        StringBuilder key = new StringBuilder();
        appendWord(key, words.get(last));
        key.append(END_OF_PART);
        for (int i = 1; i < last; i++) {
            appendWord(key, words.get(i));
        }
        key.append(END_OF_PART);
        if (last > 0) {
            appendWord(key, words.get(0));
        }
        return key.toString();
    }

    private List<String> words() {
        return List.of(full.split(" "));
    }

    private static void appendWord(StringBuilder key, String word) {
        StringBuilder tones = new StringBuilder();
        VietnameseText.toneLast(word).codePoints().forEach(c -> {
            int tone = TONES.indexOf(c);
            if (tone >= 0) {
                tones.append(hex(FIRST_TONE + tone));
            } else {
                appendCharacter(key, c);
            }
        });
        key.append(END_OF_LETTERS).append(tones).append(END_OF_LETTERS);
    }

    private static void appendCharacter(StringBuilder key, int character) {
        int letter = LETTERS.indexOf(character);
        int digit = DIGITS.indexOf(character);
        if (letter >= 0) {
            key.append(hex(FIRST_LETTER + letter));
        } else if (digit >= 0) {
            key.append(hex(FIRST_DIGIT + digit));
        } else if (Character.isLetter(character)) {
            appendForeign(key, character);
        }
    }

    /** A foreign letter such as é or ü sorts as its base letter; letters of other scripts sort after z. */
    private static void appendForeign(StringBuilder key, int character) {
        String open = Normalizer.normalize(Character.toString(character), Form.NFD);
        int base = LETTERS.indexOf(open.codePointAt(0));
        key.append(base >= 0 ? hex(FIRST_LETTER + base) : OTHER + String.format(Locale.ROOT, "%06x", character));
    }

    private static String hex(int code) {
        return String.format(Locale.ROOT, "%02x", code);
    }
}
