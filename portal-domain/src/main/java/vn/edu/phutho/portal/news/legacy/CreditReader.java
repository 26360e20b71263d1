package vn.edu.phutho.portal.news.legacy;

import java.util.List;
import java.util.Optional;
import vn.edu.phutho.portal.news.DoubtKind;

/** Finds the credits at the end of the article. */
final class CreditReader {

    private static final int MAX_LINES = 3;

    private CreditReader() {}

    /**
     * Gives credit lines at the end the role {@link LineRole#CREDIT}. A credit at the end of a paragraph is read too,
     * but stays in the text, because the text stays as typed.
     */
    static PrintedCredit read(PageDraft draft) {
        PrintedCredit credits = PrintedCredit.NONE;
        List<Integer> free = draft.free();
        int last = free.size() - 1;
        for (int n = 0; n < MAX_LINES && last >= 0; n++) {
            Optional<PrintedCredit> found =
                    PrintedCredit.read(draft.line(free.get(last)).text());
            if (found.isEmpty()) {
                break;
            }
            draft.assign(free.get(last), LineRole.CREDIT);
            credits = credits.orElse(found.get());
            last--;
        }
        return last < 0 ? credits : credits.orElse(inText(draft, free.get(last), last));
    }

    private static PrintedCredit inText(PageDraft draft, int index, int block) {
        String text = draft.line(index).text();
        Optional<PrintedCredit> found = PrintedCredit.atEndOf(text);
        if (found.isPresent()) {
            String credit = text.substring(text.lastIndexOf('('));
            draft.doubt(Doubt.inBlock(DoubtKind.CREDIT_IN_TEXT, credit, block));
        }
        return found.orElse(PrintedCredit.NONE);
    }
}
