package vn.edu.phutho.portal.news.legacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.edu.phutho.portal.news.Block;
import vn.edu.phutho.portal.news.BlockKind;
import vn.edu.phutho.portal.news.DoubtKind;
import vn.edu.phutho.portal.shared.VietnameseText;

/** Takes all lines that are left as the body and tells paragraphs, headings and captions apart by their form. */
final class BlockReader {

    private static final int MAX_CAPTION = 250;
    private static final int MAX_HEADING = 150;
    private static final double SHARED_WORDS = 0.7;
    private static final Pattern ROMAN = Pattern.compile("[ivx]{1,5}[.)-] ?\\S.*");
    private static final Pattern NUMBERED =
            Pattern.compile("(?:\\d{1,2}(?:\\.\\d{1,2}){1,2}[.)]? |\\d{1,2}[.)] ?|[a-h][.)] ?)[^\\d\\s].*");
    private static final Pattern PHOTO = Pattern.compile("\\(?(?:anh|hinh)(?: minh hoa)?(?: \\d{1,3})? ?[:.].*");
    // On unfolded text: "phong trào" has nothing to do with "trao".
    private static final Pattern SCENE = Pattern.compile(
            "^(?:toàn cảnh|quang cảnh|khung cảnh|(?:một số )?hình ảnh|(?:các )?đại biểu)\\b"
                    + "|\\b(?:phát biểu|trao|tặng hoa|chụp ảnh|lưu niệm|chủ trì|báo cáo|tham quan|dâng hương"
                    + "|trình bày)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SPACE = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final PageDraft draft;
    private final List<Integer> body;
    private final List<Block> blocks = new ArrayList<>();

    private BlockReader(PageDraft draft) {
        this.draft = draft;
        this.body = draft.free();
    }

    /** Gives every free line the role {@link LineRole#BLOCK}. */
    static List<Block> read(PageDraft draft) {
        return new BlockReader(draft).read();
    }

    private List<Block> read() {
        for (int at = 0; at < body.size(); at++) {
            blocks.add(new Block(kindOf(at), line(at).text()));
        }
        body.forEach(i -> draft.assign(i, LineRole.BLOCK));
        if (blocks.isEmpty()) {
            draft.doubt(DoubtKind.NO_BODY, "");
        }
        return blocks;
    }

    private BlockKind kindOf(int at) {
        SourceLine line = line(at);
        boolean credited = PrintedCredit.atEndOf(line.text()).isPresent();
        if (isUpTo(line, MAX_CAPTION) && PHOTO.matcher(line.folded()).matches()) {
            return BlockKind.CAPTION;
        }
        if (Letters.hasEndMark(credited ? withoutBrackets(line.text()) : line.text())) {
            return BlockKind.PARAGRAPH;
        }
        return credited && isUpTo(line, MAX_CAPTION) ? BlockKind.CAPTION : guess(at);
    }

    private static String withoutBrackets(String text) {
        return text.substring(0, text.lastIndexOf('(')).strip();
    }

    /** The kind of a line without an end mark. */
    private BlockKind guess(int at) {
        if (isHeading(at)) {
            return guess(BlockKind.HEADING, DoubtKind.HEADING_GUESSED, at);
        }
        if (isCaption(at)) {
            return guess(BlockKind.CAPTION, DoubtKind.CAPTION_GUESSED, at);
        }
        return isListItem(line(at)) ? BlockKind.PARAGRAPH : guess(BlockKind.PARAGRAPH, DoubtKind.NO_END_MARK, at);
    }

    private BlockKind guess(BlockKind kind, DoubtKind doubt, int at) {
        draft.doubt(Doubt.inBlock(doubt, line(at).text(), at));
        return kind;
    }

    /** A heading needs text below it, and no item of the same list above or below. */
    private boolean isHeading(int at) {
        SourceLine line = line(at);
        if (!isUpTo(line, MAX_HEADING) || at + 1 == body.size()) {
            return false;
        }
        for (Pattern form : List.of(ROMAN, NUMBERED)) {
            if (form.matcher(line.folded()).matches()) {
                return !isInList(at, form);
            }
        }
        return Letters.inCapitals(line.text());
    }

    private boolean isInList(int at, Pattern form) {
        boolean above = at > 0 && form.matcher(line(at - 1).folded()).matches();
        return above || form.matcher(line(at + 1).folded()).matches();
    }

    private boolean isCaption(int at) {
        SourceLine line = line(at);
        if (!isUpTo(line, MAX_CAPTION) || Letters.inCapitals(line.text()) || isListItem(line)) {
            return false;
        }
        boolean afterCaption = at > 0 && blocks.get(at - 1).kind() == BlockKind.CAPTION;
        return SCENE.matcher(line.text()).find() || afterCaption || standsAlone(at) && repeatsNeighbour(at);
    }

    private static boolean isListItem(SourceLine line) {
        return NUMBERED.matcher(line.folded()).matches()
                || ROMAN.matcher(line.folded()).matches()
                || "-+•*".indexOf(line.text().charAt(0)) >= 0;
    }

    private boolean standsAlone(int at) {
        boolean above = at == 0 || !line(at).follows(line(at - 1));
        boolean below = at + 1 == body.size() || !line(at + 1).follows(line(at));
        return above && below;
    }

    private boolean repeatsNeighbour(int at) {
        Set<String> words = words(at);
        return at > 0 && shares(words, words(at - 1)) || at + 1 < body.size() && shares(words, words(at + 1));
    }

    private static boolean shares(Set<String> words, Set<String> neighbour) {
        return words.stream().filter(neighbour::contains).count() >= SHARED_WORDS * words.size();
    }

    private Set<String> words(int at) {
        return new HashSet<>(List.of(SPACE.split(VietnameseText.fold(line(at).text()))));
    }

    private SourceLine line(int at) {
        return draft.line(body.get(at));
    }

    private static boolean isUpTo(SourceLine line, int length) {
        return line.text().length() <= length;
    }
}
