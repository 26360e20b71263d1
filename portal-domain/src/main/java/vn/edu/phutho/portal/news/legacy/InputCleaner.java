package vn.edu.phutho.portal.news.legacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.edu.phutho.portal.shared.VietnameseText;

/** Turns whatever was pasted into clean lines: composed letters, ordinary spaces, no entities, nothing invisible. */
final class InputCleaner {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\r\\n\\u000B\\f\\u0085\\u2028\\u2029]");
    private static final Pattern ENTITY =
            Pattern.compile("&(?:(nbsp|amp|quot|lt|gt|apos)|#(\\d{1,7})|#x([0-9a-f]{1,6}));", Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> NAMED =
            Map.of("nbsp", " ", "amp", "&", "quot", "\"", "lt", "<", "gt", ">", "apos", "'");
    private static final Pattern SPACE = Pattern.compile("[\\t\\p{Zs}]");
    // Zero-width characters, marks of writing direction, soft hyphen, byte order mark, control characters.
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060\\uFEFF]|(?!\\t)\\p{Cc}");

    private InputCleaner() {}

    /** The lines of the input that are not blank after cleaning, with their numbers. */
    static List<SourceLine> lines(String input) {
        List<SourceLine> lines = new ArrayList<>();
        String[] raw = LINE_END.split(input, -1);
        for (int i = 0; i < raw.length; i++) {
            String text = clean(raw[i]);
            if (!text.isEmpty()) {
                lines.add(SourceLine.of(i + 1, text));
            }
        }
        return lines;
    }

    private static String clean(String raw) {
        String decoded = ENTITY.matcher(raw).replaceAll(found -> Matcher.quoteReplacement(decode(found)));
        String visible = INVISIBLE.matcher(decoded).replaceAll("");
        return VietnameseText.nfc(SPACE.matcher(visible).replaceAll(" ")).strip();
    }

    private static String decode(MatchResult entity) {
        if (entity.group(1) != null) {
            return NAMED.get(entity.group(1).toLowerCase(Locale.ROOT));
        }
        boolean decimal = entity.group(2) != null;
        int code = Integer.parseInt(decimal ? entity.group(2) : entity.group(3), decimal ? 10 : 16);
        // A line break written as an entity must not break the line: it becomes a blank.
        if (code < ' ') {
            return " ";
        }
        return Character.isValidCodePoint(code) ? Character.toString(code) : entity.group();
    }
}
