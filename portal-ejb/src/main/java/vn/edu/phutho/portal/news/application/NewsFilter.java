package vn.edu.phutho.portal.news.application;

import java.util.Arrays;
import java.util.List;
import vn.edu.phutho.portal.shared.VietnameseText;

/**
 * Which news a list shows.
 *
 * @param query words that title or body must hold, in any order, with or without tones; blank for all
 * @param categoryCode section, or null for all
 * @param page page from 1; a smaller number counts as 1
 */
public record NewsFilter(String query, String categoryCode, int page) {

    /** Words beyond this number are not looked for. */
    private static final int WORDS_MAX = 10;

    public NewsFilter {
        query = query == null ? "" : query.strip();
        categoryCode = categoryCode == null || categoryCode.isBlank() ? null : categoryCode;
        page = Math.max(1, page);
    }

    /** The words as LIKE patterns with {@code !} as escape; {@code %} and {@code _} typed by people stay themselves. */
    List<String> patterns() {
        return Arrays.stream(VietnameseText.fold(query).split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(WORDS_MAX)
                .map(word -> "%" + word.replaceAll("([!%_])", "!$1") + "%")
                .toList();
    }
}
