package vn.edu.phutho.portal.news.legacy;

import java.util.regex.Pattern;
import vn.edu.phutho.portal.shared.VietnameseText;

/** Tells by its letters whether a word can be a Vietnamese syllable. Generous: it knows no list of syllables. */
final class Syllables {

    private static final Pattern SHAPE = Pattern.compile(
            "(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?" + "[aeiouy]{1,3}(?:ng|nh|ch|[ckmnpt])?");
    private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final int MAX_GLUED = 16;

    private Syllables() {}

    static boolean isSyllable(String word) {
        if (word.length() > MAX_GLUED) {
            return false;
        }
        String toneLast = VietnameseText.toneLast(word);
        long tones = TONE.matcher(toneLast).results().count();
        return tones <= 1 && SHAPE.matcher(VietnameseText.fold(word)).matches();
    }

    /** True if the word can be cut into two syllables and is none itself. */
    static boolean isGlued(String word) {
        if (word.length() > MAX_GLUED || isSyllable(word)) {
            return false;
        }
        for (int cut = 1; cut < word.length(); cut++) {
            if (isSyllable(word.substring(0, cut)) && isSyllable(word.substring(cut))) {
                return true;
            }
        }
        return false;
    }

    /** True if the word has a letter or mark that only Vietnamese writes; foreign words are no typing errors. */
    static boolean looksVietnamese(String word) {
        return word.codePoints().anyMatch(c -> c > 0x7f);
    }
}
