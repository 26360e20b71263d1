package vn.edu.phutho.portal.news.legacy;

import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Small questions about the form of a line. */
final class Letters {

    private static final double CAPITALS_SHARE = 0.8;
    private static final Pattern SPACE = Pattern.compile(" +");
    private static final String CLOSING = "”\"’')]»";
    private static final String END_MARKS = ".:;!?…,";

    private Letters() {}

    /** True for a line printed in capitals; a small addition such as "(đợt 1)" does not change that. */
    static boolean inCapitals(String text) {
        // Enclosed letters such as Ⓐ have a case but are symbols, of which no word consists.
        long upper = count(text, Character::isUpperCase);
        long lower = count(text, Character::isLowerCase);
        return upper > 1 && upper >= CAPITALS_SHARE * (upper + lower);
    }

    private static long count(String text, IntPredicate cased) {
        return text.codePoints().filter(Character::isLetter).filter(cased).count();
    }

    /** True if the line ends like a sentence; closing quotes and brackets after the mark do not matter. */
    static boolean hasEndMark(String text) {
        int last = text.length() - 1;
        while (last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return END_MARKS.indexOf(text.charAt(last)) >= 0;
    }

    static int wordCount(String text) {
        return SPACE.split(text.strip()).length;
    }
}
