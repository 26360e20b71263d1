package vn.edu.phutho.portal.news.legacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.edu.phutho.portal.news.DoubtKind;

/** Finds the author: right below the title and date, or else as the last line of the article. */
final class BylineReader {

    private static final int MAX_POST_LINES = 3;

    private final PageDraft draft;

    private BylineReader(PageDraft draft) {
        this.draft = draft;
    }

    /** Gives the lines the role {@link LineRole#BYLINE}; an empty byline if no author is named. */
    static Byline read(PageDraft draft) {
        return new BylineReader(draft).read();
    }

    private Byline read() {
        List<Integer> free = draft.free();
        if (free.isEmpty()) {
            return missing();
        }
        int first = free.get(0);
        int last = free.get(free.size() - 1);
        return readAt(first)
                .or(() -> readUnit(first))
                .or(() -> readEnd(first, last))
                .orElseGet(this::missing);
    }

    private Byline missing() {
        draft.doubt(DoubtKind.NO_BYLINE, "");
        return Byline.empty();
    }

    /** A signature below the text stands alone: a name inside a list at the end is none. */
    private Optional<Byline> readEnd(int first, int last) {
        boolean alone = last > first && !draft.line(last).follows(draft.line(last - 1));
        return alone ? readAt(last) : Optional.empty();
    }

    private Optional<Byline> readAt(int index) {
        return AuthorLine.read(draft.line(index)).map(author -> take(index, author));
    }

    private Byline take(int index, AuthorLine author) {
        draft.assign(index, LineRole.BYLINE);
        List<String> posts = new ArrayList<>();
        present(author.post()).ifPresent(posts::add);
        for (int i = index + 1; i <= index + MAX_POST_LINES && isPost(i); i++) {
            draft.assign(i, LineRole.BYLINE);
            posts.add(draft.line(i).text());
        }
        if (author.several()) {
            draft.doubt(DoubtKind.SEVERAL_AUTHORS, draft.line(index).text());
        }
        if (author.degree().isEmpty() && posts.isEmpty()) {
            draft.doubt(DoubtKind.BYLINE_GUESSED, draft.line(index).text());
        }
        return new Byline(present(author.degree()), Optional.of(author.name()), present(String.join(", ", posts)));
    }

    private boolean isPost(int index) {
        return index < draft.size()
                && draft.isFree(index)
                && draft.line(index).follows(draft.line(index - 1))
                && AuthorLine.isPost(draft.line(index));
    }

    private Optional<Byline> readUnit(int index) {
        SourceLine line = draft.line(index);
        if (!AuthorLine.isUnit(line)) {
            return Optional.empty();
        }
        draft.assign(index, LineRole.BYLINE);
        draft.doubt(DoubtKind.BYLINE_GUESSED, line.text());
        return Optional.of(new Byline(Optional.empty(), Optional.empty(), Optional.of(line.text())));
    }

    private static Optional<String> present(String text) {
        return Optional.of(text).filter(t -> !t.isBlank());
    }
}
