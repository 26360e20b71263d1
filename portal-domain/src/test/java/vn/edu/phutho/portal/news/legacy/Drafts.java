package vn.edu.phutho.portal.news.legacy;

import java.util.ArrayList;
import java.util.List;

/** Drafts from lines as they stand on a page; blank lines count and are left out. */
final class Drafts {

    private Drafts() {}

    static PageDraft of(String... text) {
        List<SourceLine> lines = new ArrayList<>();
        for (int i = 0; i < text.length; i++) {
            if (!text[i].isEmpty()) {
                lines.add(SourceLine.of(i + 1, text[i]));
            }
        }
        return new PageDraft(lines);
    }
}
