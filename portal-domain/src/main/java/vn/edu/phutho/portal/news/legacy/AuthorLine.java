package vn.edu.phutho.portal.news.legacy;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.edu.phutho.portal.shared.VietnameseText;

/**
 * A line that names an author: degrees, a name of capitalised words, perhaps a post after a dash or comma.
 *
 * @param degree the degrees as printed, empty if none
 * @param name the name, or several names
 * @param post what follows the name, empty if nothing does
 * @param several whether more than one person is named
 */
record AuthorLine(String degree, String name, String post, boolean several) {

    private static final int MAX_LENGTH = 160;
    private static final int MAX_POST_LENGTH = 100;
    private static final int MAX_UNIT_WORDS = 8;
    private static final Set<String> FAMILY_NAMES = Set.copyOf(WordList.read("family-names.txt"));
    private static final String DEGREE =
            "(?:PGS|GS|TSKH|TS|ThS|Ths|THS|Th\\.S|CN|BS|KS|LS|NCS|Tiến sĩ|Thạc sĩ|Cử nhân)";
    private static final Pattern LABEL = Pattern.compile("(?:Tác giả|Người viết|Bài viết của)(?: bài viết)? ?: ?");
    private static final Pattern AUTHOR = Pattern.compile("(?<degree>" + DEGREE
            + "(?:[., ]{1,3}" + DEGREE + ")*+[. ]{1,2})?"
            + "(?<name>\\p{Lu}[\\p{L}']*(?: +\\p{Lu}[\\p{L}']*){1,5})(?: ?[,–-] ?(?<rest>.+))?");
    private static final Pattern MORE_AUTHORS = Pattern.compile(DEGREE + "[. ].*");
    private static final Pattern POST = Pattern.compile("(?:pho |nguyen |quyen )?"
            + "(?:hieu truong|truong|truong phong|truong khoa"
            + "|giang vien|giam doc|chuyen vien|bi thu|chu tich|chu nhiem|uy vien|tinh uy vien|can bo|nhan vien|van thu"
            + "|ke toan|thu ky|hoc vien|lop|khoa|phong|ban|van phong|to|chi bo|dang bo|doan|cong doan|hoi|truong ban"
            + "|vu truong|vu|nguyen|cong tac vien|ctv)\\b.*");
    private static final Pattern UNIT =
            Pattern.compile("(?:khoa|phong|ban|truong|van phong|to|chi bo|doan truong|cong doan|ban bien tap)\\b.*");
    // On unfolded text: the family name Tăng is not the verb tặng.
    private static final Pattern ACTION = Pattern.compile(
            "\\b(?:phát biểu|trao|tặng|chúc mừng|chụp ảnh|tham quan|tổ chức|đã|tại hội)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    static Optional<AuthorLine> read(SourceLine line) {
        String text = LABEL.matcher(line.text()).replaceFirst("");
        if (line.isLong() || text.length() > MAX_LENGTH || Letters.hasEndMark(text) || isAction(line)) {
            return Optional.empty();
        }
        Matcher found = AUTHOR.matcher(text);
        return found.matches() ? of(found) : Optional.empty();
    }

    private static Optional<AuthorLine> of(Matcher found) {
        String degree = Optional.ofNullable(found.group("degree")).orElse("").strip();
        String name = found.group("name");
        String rest = Optional.ofNullable(found.group("rest")).orElse("").strip();
        boolean several = MORE_AUTHORS.matcher(rest).matches();
        if (degree.isEmpty() && !FAMILY_NAMES.contains(capitalised(name.substring(0, name.indexOf(' '))))) {
            return Optional.empty();
        }
        if (several) {
            return Optional.of(new AuthorLine(degree, name + ", " + rest, "", true));
        }
        boolean restFits = rest.isEmpty() || isPostText(rest);
        return restFits ? Optional.of(new AuthorLine(degree, name, rest, false)) : Optional.empty();
    }

    /** True for a line below a name that gives the person's post or unit. */
    static boolean isPost(SourceLine line) {
        return !line.isLong() && isPostText(line.text()) && !Letters.hasEndMark(line.text()) && !isAction(line);
    }

    /** True for a line that names a unit and can stand in an author's place. */
    static boolean isUnit(SourceLine line) {
        return isPost(line)
                && UNIT.matcher(line.folded()).matches()
                && !Letters.inCapitals(line.text())
                && Character.isUpperCase(line.text().codePointAt(0))
                && Letters.wordCount(line.text()) <= MAX_UNIT_WORDS;
    }

    private static boolean isPostText(String text) {
        return text.length() <= MAX_POST_LENGTH
                && POST.matcher(VietnameseText.fold(text)).matches();
    }

    private static boolean isAction(SourceLine line) {
        return ACTION.matcher(line.text()).find() && !namesOffice(line.folded());
    }

    /** The personnel office has "tổ chức" in its name, which is no action there. */
    private static boolean namesOffice(String folded) {
        return folded.contains("phong to chuc") || folded.contains("ban to chuc") || folded.contains("tc,hc");
    }

    private static String capitalised(String word) {
        return word.substring(0, 1) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
