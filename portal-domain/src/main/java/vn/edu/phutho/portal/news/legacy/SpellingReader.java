package vn.edu.phutho.portal.news.legacy;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.edu.phutho.portal.news.Block;
import vn.edu.phutho.portal.news.DoubtKind;
import vn.edu.phutho.portal.news.legacy.Words.Word;
import vn.edu.phutho.portal.shared.VietnameseText;

/** Points at glued words and likely typing errors. It changes nothing. */
final class SpellingReader {

    private static final int MIN_USUAL = 3;
    private static final int MIN_USUAL_FOR_TITLE = 2;
    private static final int CONTEXT = 20;
    // "đua.Để", "tài,trong", "Minh(theo", "2021)và"
    private static final Pattern GLUED_MARK = Pattern.compile(
            "\\p{Ll}[.,;:!?]\\p{Lu}\\p{Ll}|\\p{Ll}{2}[,;]\\p{Ll}{2}" + "|[\\p{L}\\p{N}]\\(\\p{L}{2}|\\)\\p{L}");

    private final PageDraft draft;
    /** Pairs of neighbouring words, by their letters without marks: how often each spelling occurs. */
    private final Map<String, Map<String, Integer>> pairs = new HashMap<>();

    private SpellingReader(PageDraft draft) {
        this.draft = draft;
    }

    static void read(PageDraft draft, List<Block> blocks, List<String> titles) {
        SpellingReader reader = new SpellingReader(draft);
        blocks.forEach(block -> reader.count(Words.of(block.text())));
        for (int i = 0; i < blocks.size(); i++) {
            reader.checkBlock(blocks.get(i).text(), i);
        }
        titles.forEach(reader::checkTitle);
    }

    private void count(List<Word> words) {
        for (int i = 1; i < words.size(); i++) {
            if (!words.get(i).afterPause()) {
                pairs.computeIfAbsent(bare(words, i), key -> new LinkedHashMap<>())
                        .merge(exact(words, i), 1, Integer::sum);
            }
        }
    }

    private void checkBlock(String text, int block) {
        Matcher glued = GLUED_MARK.matcher(text);
        while (glued.find()) {
            draft.doubt(Doubt.inBlock(DoubtKind.MISSING_SPACE, around(text, glued.start(), glued.end()), block));
        }
        List<Word> words = Words.of(text);
        for (int i = 0; i < words.size(); i++) {
            checkWord(words.get(i), block);
            if (i > 0 && !words.get(i).afterPause() && isUnusual(words, i, 1, MIN_USUAL)) {
                draft.doubt(Doubt.inBlock(DoubtKind.POSSIBLE_TYPO, excerpt(text, words, i), block));
            }
        }
    }

    private void checkWord(Word word, int block) {
        if (!Syllables.looksVietnamese(word.text()) || !isLowerTail(word.text()) || Syllables.isSyllable(word.text())) {
            return;
        }
        if (Syllables.isGlued(word.text())) {
            draft.doubt(Doubt.inBlock(DoubtKind.MISSING_SPACE, word.text(), block));
        } else if (!word.hasCapital()) {
            draft.doubt(Doubt.inBlock(DoubtKind.POSSIBLE_TYPO, word.text(), block));
        }
    }

    /** Acronyms such as HĐND are no syllables and no errors. */
    private static boolean isLowerTail(String word) {
        return word.chars().skip(1).noneMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    private void checkTitle(String title) {
        List<Word> words = Words.of(title);
        for (int i = 1; i < words.size(); i++) {
            if (!words.get(i).afterPause() && isUnusual(words, i, 0, MIN_USUAL_FOR_TITLE)) {
                draft.doubt(DoubtKind.POSSIBLE_TYPO, excerpt(title, words, i));
            }
        }
    }

    /** True if this pair occurs as rarely as given, while the same letters with other marks are usual in the body. */
    private boolean isUnusual(List<Word> words, int second, int rare, int usual) {
        Map<String, Integer> spellings = pairs.getOrDefault(bare(words, second), Map.of());
        int own = spellings.getOrDefault(exact(words, second), 0);
        Optional<Integer> most = spellings.values().stream().max(Integer::compare);
        return own <= rare && most.filter(count -> count >= usual).isPresent();
    }

    private static String bare(List<Word> words, int second) {
        Word first = words.get(second - 1);
        Word next = words.get(second);
        // "Học viện" and "học viên" are different things: a pair is compared with pairs of the same capitals only.
        String capitals = (first.hasCapital() ? "A" : "a") + (next.hasCapital() ? "A" : "a");
        return capitals + VietnameseText.fold(first.text() + " " + next.text());
    }

    private static String exact(List<Word> words, int second) {
        return VietnameseText.toneLast(words.get(second - 1).text()) + " "
                + VietnameseText.toneLast(words.get(second).text());
    }

    private static String excerpt(String text, List<Word> words, int second) {
        return text.substring(words.get(second - 1).from(), words.get(second).to());
    }

    /** The place with the whole words it touches, as far as they are near. */
    private static String around(String text, int start, int end) {
        int from = start;
        while (from > 0 && start - from < CONTEXT && text.charAt(from - 1) != ' ') {
            from--;
        }
        int to = end;
        while (to < text.length() && to - end < CONTEXT && text.charAt(to) != ' ') {
            to++;
        }
        return text.substring(from, to);
    }
}
