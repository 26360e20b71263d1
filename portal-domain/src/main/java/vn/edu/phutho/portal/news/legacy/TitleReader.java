package vn.edu.phutho.portal.news.legacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.edu.phutho.portal.news.DoubtKind;

/**
 * Finds the title: the line the page prints twice, or the line above the date, or the first line that is left.
 *
 * <p>Copies of the title and strange lines above it are dropped.
 */
final class TitleReader {

    private static final int MIN_REPEATED = 15;
    private static final int MAX_LINES = 4;
    private static final int HEAD_LINES = 60;
    private static final int MIN_WORDS_IN_CAPITALS = 5;

    private final PageDraft draft;

    private TitleReader(PageDraft draft) {
        this.draft = draft;
    }

    /** Gives the role {@link LineRole#TITLE} and returns the title as printed; empty if there is none. */
    static String read(PageDraft draft) {
        return new TitleReader(draft).read();
    }

    private String read() {
        List<Integer> head = head();
        List<Integer> title = head.isEmpty() ? firstFree() : withWrappedLines(choose(head));
        if (title.isEmpty()) {
            draft.doubt(DoubtKind.NO_TITLE, "");
            return "";
        }
        title.forEach(i -> draft.assign(i, LineRole.TITLE));
        String raw = title.stream().map(i -> draft.line(i).text()).collect(Collectors.joining(" "));
        dropCopies(title);
        dropAbove(title.get(0));
        if (raw.endsWith("…") || raw.endsWith("...")) {
            draft.doubt(DoubtKind.TITLE_CUT, raw);
        }
        return raw;
    }

    /** The lines above the date, unless text stands there: then the date is below the article and says nothing. */
    private List<Integer> head() {
        List<Integer> dates = draft.indexes(LineRole.DATE);
        if (dates.isEmpty()) {
            return List.of();
        }
        List<Integer> above =
                draft.free().stream().filter(i -> i < dates.get(0)).toList();
        return above.stream().anyMatch(i -> isText(draft.line(i))) ? List.of() : above;
    }

    private static boolean isText(SourceLine line) {
        return line.isLong() || line.text().endsWith(".") && !line.text().endsWith("...");
    }

    private List<Integer> firstFree() {
        List<Integer> free = draft.free().stream().limit(HEAD_LINES).toList();
        int repeated = lastRepeated(free);
        // In mixed case a repeated line may as well be a caption; the first line is the safer guess there.
        if (repeated >= 0 && isCapitalTitle(draft.line(repeated))) {
            return withWrappedLines(repeated);
        }
        return free.isEmpty() || isText(draft.line(free.get(0))) ? List.of() : withWrappedLines(free.get(0));
    }

    private int choose(List<Integer> head) {
        int repeated = lastRepeated(head);
        if (repeated >= 0) {
            return repeated;
        }
        return head.stream()
                .filter(i -> isCapitalTitle(draft.line(i)))
                .reduce((a, b) -> b)
                .orElse(head.get(head.size() - 1));
    }

    private static boolean isCapitalTitle(SourceLine line) {
        return Letters.inCapitals(line.text()) && Letters.wordCount(line.text()) >= MIN_WORDS_IN_CAPITALS;
    }

    private int lastRepeated(List<Integer> candidates) {
        Map<String, Integer> seen = new HashMap<>();
        int repeated = -1;
        for (int i : candidates) {
            String folded = draft.line(i).folded();
            if (folded.length() >= MIN_REPEATED && seen.put(folded, i) != null) {
                repeated = i;
            }
        }
        return repeated;
    }

    /** A long title in capitals may be wrapped over lines that follow each other without a blank line. */
    private List<Integer> withWrappedLines(int index) {
        List<Integer> lines = new ArrayList<>(List.of(index));
        if (!Letters.inCapitals(draft.line(index).text())) {
            return lines;
        }
        for (int i = index - 1; i >= 0 && lines.size() < MAX_LINES && continues(i, i + 1); i--) {
            lines.add(0, i);
        }
        for (int i = index + 1; i < draft.size() && lines.size() < MAX_LINES && continues(i - 1, i); i++) {
            lines.add(i);
        }
        return lines;
    }

    private boolean continues(int upper, int lower) {
        SourceLine first = draft.line(upper);
        SourceLine second = draft.line(lower);
        return draft.isFree(upper)
                && draft.isFree(lower)
                && second.follows(first)
                && Stream.of(first, second).allMatch(line -> !line.isLong() && Letters.inCapitals(line.text()))
                && !first.folded().equals(second.folded());
    }

    private void dropCopies(List<Integer> title) {
        Set<String> copies = title.stream().map(i -> draft.line(i).folded()).collect(Collectors.toSet());
        copies.add(
                String.join(" ", title.stream().map(i -> draft.line(i).folded()).toList()));
        draft.free().stream()
                .limit(HEAD_LINES)
                .filter(i -> copies.contains(draft.line(i).folded()))
                .forEach(i -> draft.assign(i, LineRole.DROPPED));
    }

    private void dropAbove(int title) {
        for (int i : draft.free()) {
            if (i < title) {
                draft.assign(i, LineRole.DROPPED);
                draft.doubt(DoubtKind.UNKNOWN_LINE, draft.line(i).text());
            }
        }
    }
}
