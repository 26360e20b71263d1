package vn.edu.phutho.portal.news.legacy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.edu.phutho.portal.news.DoubtKind;

/**
 * The page while it is being read: each line gets exactly one role, and what is left when everything else has been
 * found is the body.
 */
final class PageDraft {

    /** A page of nonsense must not yield more doubts of one kind than anybody would read. */
    private static final int MAX_DOUBTS_OF_A_KIND = 100;

    private final List<SourceLine> lines;
    private final LineRole[] roles;
    private final List<Doubt> doubts = new ArrayList<>();
    private final Map<DoubtKind, Integer> counts = new EnumMap<>(DoubtKind.class);

    PageDraft(List<SourceLine> lines) {
        this.lines = List.copyOf(lines);
        this.roles = new LineRole[lines.size()];
    }

    int size() {
        return lines.size();
    }

    SourceLine line(int index) {
        return lines.get(index);
    }

    boolean isFree(int index) {
        return roles[index] == null;
    }

    boolean has(int index, LineRole role) {
        return roles[index] == role;
    }

    void assign(int index, LineRole role) {
        if (roles[index] != null) {
            throw new IllegalStateException("Line " + lines.get(index).number() + " already is " + roles[index]);
        }
        roles[index] = role;
    }

    /** Indexes of the lines without a role, in the order of the page. */
    List<Integer> free() {
        return indexes(null);
    }

    List<Integer> indexes(LineRole role) {
        return IntStream.range(0, roles.length)
                .filter(i -> roles[i] == role)
                .boxed()
                .toList();
    }

    List<String> texts(LineRole role) {
        return indexes(role).stream().map(i -> lines.get(i).text()).toList();
    }

    List<PageLine> pageLines() {
        return IntStream.range(0, roles.length)
                .mapToObj(i -> new PageLine(lines.get(i).number(), lines.get(i).text(), roles[i]))
                .toList();
    }

    void doubt(DoubtKind kind, String text) {
        doubt(Doubt.of(kind, text));
    }

    void doubt(Doubt doubt) {
        if (counts.merge(doubt.kind(), 1, Integer::sum) <= MAX_DOUBTS_OF_A_KIND) {
            doubts.add(doubt);
        }
    }

    List<Doubt> doubts() {
        return List.copyOf(doubts);
    }
}
