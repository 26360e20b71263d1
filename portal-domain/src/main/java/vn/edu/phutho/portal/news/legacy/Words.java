package vn.edu.phutho.portal.news.legacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into words. */
final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern PAUSE = Pattern.compile("[.!?:…“”\"',;()\\[\\]]");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:…“\"]");

    private Words() {}

    /**
     * A word in its place.
     *
     * @param text the word as typed
     * @param from position of its first character
     * @param to position after its last character
     * @param startsSentence whether its capital may come from its place and not from its meaning
     * @param afterPause whether punctuation parts it from the word before, so that the two form no phrase
     */
    record Word(String text, int from, int to, boolean startsSentence, boolean afterPause) {

        String lower() {
            return text.toLowerCase(Locale.ROOT);
        }

        boolean hasCapital() {
            return Character.isUpperCase(text.codePointAt(0));
        }
    }

    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher found = WORD.matcher(text);
        int end = 0;
        while (found.find()) {
            String between = text.substring(end, found.start());
            boolean starts = words.isEmpty() || SENTENCE_END.matcher(between).find();
            boolean pause = words.isEmpty() || PAUSE.matcher(between).find();
            words.add(new Word(found.group(), found.start(), found.end(), starts, pause));
            end = found.end();
        }
        return words;
    }
}
