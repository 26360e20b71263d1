package vn.edu.phutho.portal.draft;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;

/**
 * The fields of a form as they were typed, by their names on the page. Nothing is corrected here but what no page can
 * show: control characters and halves of characters.
 *
 * @param values text of each field
 */
public record DraftFields(Map<String, String> values) {

    /** Most fields of a draft; the server takes no form of more. */
    public static final int FIELDS_MAX = 2_000;

    /** Most bytes of names and texts together. */
    public static final int BYTES_MAX = 200 * 1024;

    private static final int BYTES_PER_KB = 1024;

    private static final Pattern NAME = Pattern.compile("[A-Za-z][\\w:.-]{0,119}");

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]");

    /** One half of a character that is written as two; a whole one counts as one sign here and does not match. */
    private static final Pattern HALF = Pattern.compile("\\p{Cs}");

    /** Refuses more than a draft may hold. */
    public DraftFields {
        Map<String, String> clean = new LinkedHashMap<>();
        values.forEach((name, text) -> clean.put(name, clean(text)));
        values = Collections.unmodifiableMap(clean);
        if (values.size() > FIELDS_MAX) {
            throw new BusinessRuleViolation("draft.tooManyFields", FIELDS_MAX, values.size());
        }
        long bytes = values.entrySet().stream()
                .mapToLong(field -> bytes(field.getKey()) + bytes(field.getValue()))
                .sum();
        if (bytes > BYTES_MAX) {
            throw new BusinessRuleViolation("draft.tooLarge", BYTES_MAX / BYTES_PER_KB);
        }
    }

    /** Whether the text may be the name of a field. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }

    private static String clean(String text) {
        return HALF.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll("\ufffd");
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
