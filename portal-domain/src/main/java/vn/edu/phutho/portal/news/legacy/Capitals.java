package vn.edu.phutho.portal.news.legacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.edu.phutho.portal.news.legacy.Words.Word;

/** Spellings of runs of words, learnt from texts: how a phrase is capitalised. */
final class Capitals {

    /** Longest run of words that is learnt and looked up. */
    static final int MAX_RUN = 10;

    /** A title shares its words with the beginning of its article; learning more costs memory and teaches little. */
    private static final int MAX_LEARNT = 20_000;

    private final Map<String, Set<String>> inside = new HashMap<>();
    private final Map<String, Set<String>> atStart = new HashMap<>();
    private int learnt;

    /**
     * How a run of words is spelt.
     *
     * @param words the words
     * @param sure false if the text contradicts itself or shows the run at the start of a sentence only
     */
    record Spelling(List<String> words, boolean sure) {}

    /** Learns from running text, where the first word of a sentence has a capital that means nothing. */
    static Capitals fromText(List<String> texts) {
        Capitals capitals = new Capitals();
        texts.stream().filter(text -> !Letters.inCapitals(text)).forEach(text -> capitals.learn(Words.of(text)));
        return capitals;
    }

    /** Learns from a list of phrases in which every capital counts. */
    static Capitals fromPhrases(List<String> phrases) {
        Capitals capitals = new Capitals();
        for (String phrase : phrases) {
            List<String> words = Words.of(phrase).stream().map(Word::text).toList();
            capitals.put(capitals.inside, words);
        }
        return capitals;
    }

    private void learn(List<Word> words) {
        for (int from = 0; from < words.size() && learnt < MAX_LEARNT; from++, learnt++) {
            int to = Math.min(words.size(), from + MAX_RUN);
            List<String> run = new ArrayList<>();
            for (int i = from; i < to && (i == from || !words.get(i).afterPause()); i++) {
                run.add(words.get(i).text());
                learnRun(run, words.get(from).startsSentence());
            }
        }
    }

    private void learnRun(List<String> run, boolean startsSentence) {
        if (!startsSentence) {
            put(inside, run);
        } else if (run.size() > 1) {
            put(atStart, withoutStartCapital(run));
        }
    }

    /** "Nguyễn Văn" at the start of a sentence is a name, as its second word shows; "Tham dự" is not. */
    private static List<String> withoutStartCapital(List<String> run) {
        if (Character.isUpperCase(run.get(1).codePointAt(0))) {
            return run;
        }
        List<String> lowered = new ArrayList<>(run);
        lowered.set(0, run.get(0).toLowerCase(Locale.ROOT));
        return lowered;
    }

    private void put(Map<String, Set<String>> spellings, List<String> run) {
        String spelling = String.join(" ", run);
        spellings
                .computeIfAbsent(spelling.toLowerCase(Locale.ROOT), key -> new TreeSet<>())
                .add(spelling);
    }

    /** The longest known run at a place, not longer than {@link #MAX_RUN}; empty if not even one word is known. */
    Optional<Spelling> longestAt(List<Word> words, int from) {
        for (int size = Math.min(MAX_RUN, words.size() - from); size > 0; size--) {
            String key =
                    words.subList(from, from + size).stream().map(Word::lower).collect(Collectors.joining(" "));
            Set<String> known = inside.getOrDefault(key, atStart.getOrDefault(key, Set.of()));
            if (!known.isEmpty()) {
                return Optional.of(choose(known, inside.containsKey(key), size));
            }
        }
        return Optional.empty();
    }

    /** Where the text contradicts itself, the spelling with fewer capitals wins: a capital there is out of respect. */
    private static Spelling choose(Set<String> known, boolean inside, int size) {
        String best =
                known.stream().min(Comparator.comparingLong(Capitals::capitals)).orElseThrow();
        boolean loneCapital = size == 1 && capitals(best) > 0;
        return new Spelling(List.of(best.split(" ")), inside && known.size() == 1 && !loneCapital);
    }

    private static long capitals(String text) {
        return text.codePoints().filter(Character::isUpperCase).count();
    }
}
