package vn.edu.phutho.portal.news.legacy;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.edu.phutho.portal.news.legacy.Capitals.Spelling;
import vn.edu.phutho.portal.news.legacy.Words.Word;

/** The words of a title while their capitals are decided: each word listens to the longest known run it is part of. */
final class CasedWords {

    private static final Pattern ROMAN = Pattern.compile("(?=.)X{0,3}(?:IX|IV|V?I{0,3})");
    private static final Set<String> BEFORE_ROMAN =
            Set.of("thứ", "khóa", "khoá", "kỳ", "quý", "lần", "hội", "chương", "phần", "hạng", "số");
    private static final int SETTLED = Integer.MAX_VALUE;

    private final String[] words;
    private final int[] runs;
    private final boolean[] sure;

    CasedWords(List<Word> title) {
        words = new String[title.size()];
        runs = new int[title.size()];
        sure = new boolean[title.size()];
        for (int i = 0; i < words.length; i++) {
            begin(title, i);
        }
    }

    /** What cannot be a syllable is an acronym or a foreign word and keeps its capitals unless a run knows better. */
    private void begin(List<Word> title, int at) {
        String text = title.get(at).text();
        if (isRoman(title, at) || text.codePoints().allMatch(Character::isDigit)) {
            words[at] = text;
            sure[at] = true;
            runs[at] = SETTLED;
        } else {
            words[at] = Syllables.isSyllable(text) ? title.get(at).lower() : text;
        }
    }

    private static boolean isRoman(List<Word> title, int at) {
        String text = title.get(at).text();
        if (!ROMAN.matcher(text).matches()) {
            return false;
        }
        boolean counted = at > 0 && BEFORE_ROMAN.contains(title.get(at - 1).lower());
        return counted || text.length() > 1 && !Syllables.isSyllable(text);
    }

    /** Takes over the spelling of a run for the words that no longer run has claimed; agreement makes a word sure. */
    void propose(int from, Spelling run) {
        int size = run.words().size();
        for (int i = 0; i < size; i++) {
            int at = from + i;
            String word = run.words().get(i);
            if (size > runs[at]) {
                words[at] = word;
                runs[at] = size;
                sure[at] = run.sure();
            } else if (run.sure() && size > 1 && word.equals(words[at])) {
                sure[at] = true;
            }
        }
    }

    /** Words of respect stay small in a title even where the article gives them a capital. */
    void makeSmall(Set<String> pairs) {
        for (int i = 0; i + 1 < words.length; i++) {
            String small = Character.toLowerCase(words[i].charAt(0)) + words[i].substring(1);
            if (pairs.contains(small + " " + words[i + 1])) {
                words[i] = small;
            }
        }
    }

    String word(int at) {
        return words[at];
    }

    boolean isSure(int at) {
        return sure[at];
    }
}
