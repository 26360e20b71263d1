package vn.edu.phutho.portal.news.legacy;

import java.util.List;
import java.util.regex.Pattern;

/** Finds the furniture of the old site: link boxes, counters, tool rows, ratings. All patterns work on folded text. */
final class Furniture {

    private static final int MAX_LINKS = 15;
    private static final int MAX_LINK_LENGTH = 80;
    private static final int TITLE_WORDS = 5;
    private static final Pattern LINK_BOX =
            Pattern.compile("(?:lien ket|lien ket web(?:site)?|web(?:site)? lien ket):?");
    private static final Pattern RATING = Pattern.compile("\\d{1,3}(?: \\d{1,8}){1,3}");
    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile("untitled document"),
            Pattern.compile("(?:thong ke )?(?:luot )?truy cap:?"),
            Pattern.compile("(?:so (?:nguoi|khach) |dang )?(?:truc tuyen|online) ?: ?[\\d., ]+"),
            Pattern.compile("(?:hom nay|hom qua|(?:tuan|thang|nam) (?:nay|truoc)|tong(?: so| cong)?(?: luot truy cap)?"
                    + "|(?:so )?luot (?:truy cap|xem|doc)) ?: ?[\\d., ]+"),
            Pattern.compile("(?:[\\[(|]? ?(?:tro ve|dau trang|len dau trang|in bai viet|in trang|ban in"
                    + "|gui (?:cho )?ban be|gui email|chia se|facebook|zalo|twitter|quay lai) ?[\\])|]? ?)+"),
            Pattern.compile("trang chu(?: ?(?:>|»|/|\\||->).*)?"),
            Pattern.compile("(?:ban quyen|copyright|©|powered by|thiet ke boi).*"),
            Pattern.compile("(?:dang nhap|tim kiem|so do (?:site|website)|lien he|gop y|danh gia(?: bai viet)?):?"));

    private Furniture() {}

    /** Gives every line of furniture the role {@link LineRole#DROPPED}. */
    static void drop(PageDraft draft) {
        boolean textSeen = false;
        for (int i = 0; i < draft.size(); i++) {
            SourceLine line = draft.line(i);
            textSeen |= line.isLong();
            if (!draft.isFree(i)) {
                continue;
            }
            if (isFurniture(line) || !textSeen && isRating(line)) {
                draft.assign(i, LineRole.DROPPED);
            } else if (LINK_BOX.matcher(line.folded()).matches()) {
                dropLinkBox(draft, i);
            }
        }
    }

    private static boolean isFurniture(SourceLine line) {
        return !line.isLong()
                && PATTERNS.stream().anyMatch(p -> p.matcher(line.folded()).matches());
    }

    /** A row of numbers is a rating only above the text: further down it may belong to the article. */
    private static boolean isRating(SourceLine line) {
        return RATING.matcher(line.folded()).matches();
    }

    private static void dropLinkBox(PageDraft draft, int heading) {
        draft.assign(heading, LineRole.DROPPED);
        int i = heading + 1;
        while (i < draft.size() && i - heading <= MAX_LINKS && isLink(draft.line(i), draft.line(i - 1))) {
            draft.assign(i++, LineRole.DROPPED);
        }
    }

    private static boolean isLink(SourceLine line, SourceLine before) {
        boolean titleLike = Letters.inCapitals(line.text()) && Letters.wordCount(line.text()) >= TITLE_WORDS;
        return line.follows(before)
                && line.text().length() <= MAX_LINK_LENGTH
                && !titleLike
                && !isFurniture(line)
                && PrintedDate.read(line).isEmpty();
    }
}
