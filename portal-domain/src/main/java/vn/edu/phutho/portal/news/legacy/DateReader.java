package vn.edu.phutho.portal.news.legacy;

import java.time.LocalDateTime;
import java.util.Optional;
import vn.edu.phutho.portal.news.DoubtKind;

/** Finds the date of publication among the lines that are nothing but a date. */
final class DateReader {

    private DateReader() {}

    /** Gives all such lines the role {@link LineRole#DATE} and returns the first moment that exists. */
    static Optional<LocalDateTime> read(PageDraft draft) {
        Optional<LocalDateTime> published = Optional.empty();
        boolean several = false;
        for (int i : draft.free()) {
            Optional<PrintedDate> date = PrintedDate.read(draft.line(i));
            if (date.isPresent()) {
                draft.assign(i, LineRole.DATE);
                several |= published.isPresent() && !date.get().moment().equals(published);
                published = published.or(() -> take(draft, i, date.get()));
            }
        }
        if (published.isEmpty()) {
            draft.doubt(DoubtKind.NO_DATE, "");
        }
        if (several) {
            draft.doubt(DoubtKind.SEVERAL_DATES, String.join(" | ", draft.texts(LineRole.DATE)));
        }
        return published;
    }

    private static Optional<LocalDateTime> take(PageDraft draft, int index, PrintedDate date) {
        String text = draft.line(index).text();
        if (date.moment().isEmpty()) {
            draft.doubt(DoubtKind.IMPOSSIBLE_DATE, text);
        } else if (!date.timed()) {
            draft.doubt(DoubtKind.NO_TIME, text);
        }
        if (!date.weekdayAgrees()) {
            draft.doubt(DoubtKind.WEEKDAY_MISMATCH, text);
        }
        return date.moment();
    }
}
