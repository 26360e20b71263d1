package vn.edu.phutho.portal.news.legacy;

import java.util.regex.Pattern;
import vn.edu.phutho.portal.news.DoubtKind;

/** Finds the list of other articles below the article and everything that stands below that list. */
final class RelatedReader {

    private static final Pattern HEADING = Pattern.compile("(?:cac )?(?:tin|bai|bai viet|tin bai)(?: tuc)? "
            + "(?:khac|lien quan|cung chuyen muc|da dua|cu hon|moi hon) ?:?");
    private static final int MAX_TITLE = 300;
    private static final Pattern CUT = Pattern.compile("(?:\\.{3}|…)$");
    private static final Pattern LINE_END = Pattern.compile("[\\r\\n]\\s*$");

    private RelatedReader() {}

    /**
     * Gives roles to the lines from the first heading of such a list to the end of the page.
     *
     * @param input the whole input; a last title that ends with the input, without a line end, may have been cut off
     */
    static void read(PageDraft draft, String input) {
        int heading = draft.free().stream()
                .filter(i -> HEADING.matcher(draft.line(i).folded()).matches())
                .findFirst()
                .orElse(draft.size());
        boolean listEnded = false;
        for (int i = heading; i < draft.size(); i++) {
            // Furniture below the first title ends the list, and so does a paragraph.
            boolean furniture = i > heading + 1 && draft.has(i, LineRole.DROPPED);
            listEnded |= furniture || draft.line(i).text().length() > MAX_TITLE;
            if (draft.isFree(i)) {
                place(draft, i, listEnded);
            }
        }
        doubtCutTitle(draft, input);
    }

    private static void place(PageDraft draft, int index, boolean listEnded) {
        SourceLine line = draft.line(index);
        if (HEADING.matcher(line.folded()).matches() || PrintedDate.read(line).isPresent()) {
            draft.assign(index, LineRole.DROPPED);
        } else if (listEnded) {
            draft.assign(index, LineRole.DROPPED);
            draft.doubt(DoubtKind.UNKNOWN_LINE, line.text());
        } else {
            draft.assign(index, LineRole.RELATED);
        }
    }

    private static void doubtCutTitle(PageDraft draft, String input) {
        int last = draft.size() - 1;
        if (last < 0 || !draft.has(last, LineRole.RELATED)) {
            return;
        }
        String title = draft.line(last).text();
        if (CUT.matcher(title).find() || !LINE_END.matcher(tail(input)).find()) {
            draft.doubt(DoubtKind.TITLE_CUT, title);
        }
    }

    /** The last characters are enough to see a line end and keep the pattern off the rest. */
    private static String tail(String input) {
        return input.substring(Math.max(0, input.length() - 20));
    }
}
