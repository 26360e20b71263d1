package vn.edu.phutho.portal.news.legacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.edu.phutho.portal.news.legacy.Words.Word;

/**
 * Writes a title printed in capitals as a sentence. Capitals come from the article itself, then from a list of proper
 * nouns and fixed phrases; words found in neither become small.
 */
final class SentenceCase {

    private static final String SMALL = "!";
    private static final Capitals PHRASES;
    private static final Set<String> SMALL_PAIRS;

    static {
        List<String> entries = WordList.read("fixed-phrases.txt");
        PHRASES = Capitals.fromPhrases(
                entries.stream().filter(e -> !e.startsWith(SMALL)).toList());
        SMALL_PAIRS = entries.stream()
                .filter(e -> e.startsWith(SMALL))
                .map(e -> e.substring(SMALL.length()))
                .collect(Collectors.toSet());
    }

    private final Capitals body;

    /**
     * A title in sentence case.
     *
     * @param text the title
     * @param guesses runs of words whose capitals are a guess
     */
    record Cased(String text, List<String> guesses) {}

    SentenceCase(List<String> body) {
        this.body = Capitals.fromText(body);
    }

    /** Rewrites a title in capitals; gives any other title back as it is. */
    Cased apply(String title) {
        if (!Letters.inCapitals(title)) {
            return new Cased(title, List.of());
        }
        List<Word> words = Words.of(title);
        CasedWords cased = new CasedWords(words);
        for (int i = 0; i < words.size(); i++) {
            // The article goes first: a listed phrase only wins a word if it is longer.
            int from = i;
            body.longestAt(words, from).ifPresent(run -> cased.propose(from, run));
            PHRASES.longestAt(words, from).ifPresent(run -> cased.propose(from, run));
        }
        cased.makeSmall(SMALL_PAIRS);
        String text = rebuild(title, words, cased);
        return new Cased(text, guesses(text, words, cased));
    }

    private static String rebuild(String title, List<Word> words, CasedWords cased) {
        StringBuilder text = new StringBuilder();
        int end = 0;
        for (int i = 0; i < words.size(); i++) {
            text.append(title, end, words.get(i).from()).append(cased.word(i));
            end = words.get(i).to();
        }
        text.append(title, end, title.length());
        int first = words.get(0).from();
        text.setCharAt(first, Character.toUpperCase(text.charAt(first)));
        return text.toString();
    }

    /** Lower case has as many characters as upper case in Vietnamese, so the places of the words still hold. */
    private static List<String> guesses(String text, List<Word> words, CasedWords cased) {
        List<String> guesses = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int from = i;
            while (i < words.size() && !cased.isSure(i)) {
                i++;
            }
            if (i > from) {
                int to = Math.min(text.length(), words.get(i - 1).to());
                guesses.add(text.substring(words.get(from).from(), to));
            }
        }
        return guesses;
    }
}
