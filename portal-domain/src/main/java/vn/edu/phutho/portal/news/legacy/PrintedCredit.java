package vn.edu.phutho.portal.news.legacy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.edu.phutho.portal.shared.VietnameseText;

/**
 * Who wrote the text and who took the photos, as printed in a line such as "(Tin: Hà Lan; Ảnh: Việt Anh)".
 *
 * @param text who wrote the text
 * @param photo who took the photos
 */
record PrintedCredit(Optional<String> text, Optional<String> photo) {

    static final PrintedCredit NONE = new PrintedCredit(Optional.empty(), Optional.empty());

    private static final int MAX_LENGTH = 160;
    private static final Pattern OUTER = Pattern.compile("^[(\\[]|[.)\\]]+$");
    private static final Pattern BETWEEN = Pattern.compile(" ?[;|] ?");
    // The second label of a line without semicolon: "Tin: A, Ảnh: B".
    private static final Pattern SECOND_LABEL =
            Pattern.compile("([^:]+:[^:;|]+?)[ ,.–-]+((?:Ảnh|ảnh|ẢNH)(?: minh họa)? ?:[^:]+)");
    private static final Pattern PART = Pattern.compile("([^:]{2,20}):([^:]+)");
    private static final Pattern TEXT_LABEL = Pattern.compile("(?:tin|bai|tin bai|bai viet|tin, bai|tin va bai)");
    private static final Pattern BOTH_LABEL =
            Pattern.compile("(?:tin|bai|tin bai|bai viet|tin, bai)(?:,| va| -| –|-|/| &)? ?anh");
    private static final Pattern PHOTO_LABEL = Pattern.compile("anh");
    // Names, initials of names and "CTV": what can stand for a person.
    private static final Pattern PERSONS =
            Pattern.compile("\\p{Lu}[\\p{L}.]*(?:(?: +| ?[,&–-] ?| và )\\p{Lu}[\\p{L}.]*){0,7}");

    /** Reads a line or the words in brackets at the end of a line; empty if they are not a credit and nothing else. */
    static Optional<PrintedCredit> read(String line) {
        if (line.length() > MAX_LENGTH || line.indexOf(':') < 0) {
            return Optional.empty();
        }
        String bare = OUTER.matcher(line.strip()).replaceAll("").strip();
        String separated = SECOND_LABEL.matcher(bare).replaceFirst("$1;$2");
        Optional<PrintedCredit> all = Optional.of(NONE);
        for (String part : BETWEEN.split(separated)) {
            all = all.flatMap(before -> readPart(part).map(before::orElse));
        }
        return all;
    }

    private static Optional<PrintedCredit> readPart(String part) {
        Matcher found = PART.matcher(part);
        if (!found.matches()) {
            return Optional.empty();
        }
        String label = VietnameseText.fold(found.group(1));
        String value = found.group(2).strip();
        if (!PERSONS.matcher(value).matches()) {
            return Optional.empty();
        }
        boolean both = BOTH_LABEL.matcher(label).matches();
        boolean text = both || TEXT_LABEL.matcher(label).matches();
        boolean photo = both || PHOTO_LABEL.matcher(label).matches();
        return text || photo
                ? Optional.of(new PrintedCredit(
                        Optional.of(value).filter(v -> text), Optional.of(value).filter(v -> photo)))
                : Optional.empty();
    }

    /** Reads a credit in brackets at the end of a text. */
    static Optional<PrintedCredit> atEndOf(String text) {
        int bracket = text.lastIndexOf('(');
        return bracket > 0 && text.endsWith(")") ? read(text.substring(bracket)) : Optional.empty();
    }

    /** These credits, completed by others where something is missing. */
    PrintedCredit orElse(PrintedCredit others) {
        return new PrintedCredit(text.or(others::text), photo.or(others::photo));
    }
}
