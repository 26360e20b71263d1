package vn.edu.phutho.portal.shared;

import java.util.Arrays;
import java.util.List;

/** The words that somebody searches for, as a database compares them with a stored text without tones. */
public final class SearchWords {

    /** Words beyond this number are not looked for. */
    private static final int WORDS_MAX = 10;

    private SearchWords() {}

    /**
     * LIKE patterns with {@code !} as escape; {@code %} and {@code _} typed by people stay themselves.
     *
     * @param typed what was typed, in any form, or null
     * @return one pattern for each word, in their order, none twice; empty for blank input
     */
    public static List<String> patterns(String typed) {
        return Arrays.stream(VietnameseText.fold(typed == null ? "" : typed).split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(WORDS_MAX)
                .map(word -> "%" + word.replaceAll("([!%_])", "!$1") + "%")
                .toList();
    }
}
