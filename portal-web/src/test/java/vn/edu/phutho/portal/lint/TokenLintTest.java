package vn.edu.phutho.portal.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** guest.css and portal.css hold the same tokens twice, so that guests load one small file; they must stay equal. */
class TokenLintTest {

    static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    static final Pattern PIECE = Pattern.compile("([^{};]+)([{;}])|}");

    @Test
    void tokensOfBothSheetsAreEqual() {
        Map<String, String> guest = tokens("guest.css");
        Map<String, String> portal = tokens("portal.css");
        assertThat(guest).hasSizeGreaterThan(100);
        assertThat(portal).containsAllEntriesOf(guest);
    }

    /** The value of every token by "selectors / name"; what is named twice in one place counts with the last value. */
    private static Map<String, String> tokens(String sheet) {
        String text = COMMENT.matcher(
                        Sources.text(Sources.WEBAPP.resolve("static/css").resolve(sheet)))
                .replaceAll("");
        Map<String, String> tokens = new LinkedHashMap<>();
        Deque<String> selectors = new ArrayDeque<>();
        for (MatchResult piece : Sources.matches(PIECE, text)) {
            String words = piece.group(1) == null ? "" : piece.group(1).strip().replaceAll("\\s+", " ");
            String end = piece.group(2) == null ? "}" : piece.group(2);
            if (end.equals("{")) {
                selectors.addLast(words);
                continue;
            }
            if (words.startsWith("--")) {
                String name = words.substring(0, words.indexOf(':')).strip();
                tokens.put(
                        selectors + " / " + name,
                        words.substring(words.indexOf(':') + 1).strip());
            }
            if (end.equals("}")) {
                selectors.pollLast();
            }
        }
        return tokens;
    }
}
