package vn.edu.phutho.portal.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What libraries say is said in Vietnamese; an update that brings new texts shows here. */
class TranslationLintTest {

    static final Pattern VIETNAMESE = Pattern.compile("[\\u00c0-\\u1ef9]");
    static final Pattern ENGLISH = Pattern.compile(
            "(?i)\\b(?:the|is|are|must|may|should|cannot|please|value|invalid|error|failed|required|between|than|not)\\b");
    static final Pattern KEY = Pattern.compile("\\s*(?:\"([^\"]+)\"|'([^']+)'|([\\w$]+))\\s*:(.*)");
    private static final Path VALIDATION = Path.of("../portal-domain/src/main/resources/ValidationMessages.properties");

    @Test
    void messagesOfFacesAreVietnamese() {
        assertVietnamese(Sources.bundle("faces"));
    }

    @Test
    void messagesOfValidationAreVietnamese() {
        assertVietnamese(Sources.properties(VALIDATION));
    }

    private static void assertVietnamese(Properties texts) {
        assertThat(texts).hasSizeGreaterThan(20);
        texts.stringPropertyNames().forEach(key -> {
            String words = texts.getProperty(key).replaceAll("\\$?\\{[^}]*}", "");
            assertThat(ENGLISH.matcher(words).find())
                    .as("English in " + key + ": " + words)
                    .isFalse();
            if (words.matches("(?s).*\\p{L}{2}.*")) {
                assertThat(VIETNAMESE.matcher(words).find())
                        .as("no Vietnamese in " + key)
                        .isTrue();
            }
        });
    }

    @Test
    void everyTextOfPrimeFacesScriptsIsTranslated() {
        Set<String> theirs = keys(Sources.resource("/META-INF/resources/primefaces/locales/locale-en.js"));
        theirs.addAll(keys(Sources.resource("/META-INF/resources/primefaces/locales/locale-vi.js")));
        assertThat(theirs).contains("accept", "aria.close").hasSizeGreaterThan(100);
        assertThat(keys(Sources.text(Sources.WEBAPP.resolve("static/js/locale-vi.js"))))
                .containsExactlyInAnyOrderElementsOf(theirs);
    }

    /** The names of all texts, parts joined by dots. */
    private static Set<String> keys(String script) {
        Set<String> keys = new TreeSet<>();
        Deque<String> path = new ArrayDeque<>();
        boolean inside = false;
        for (String line : script.lines().toList()) {
            Matcher key = KEY.matcher(line);
            if (line.contains("PrimeFaces.locales") && line.endsWith("{")) {
                inside = true;
            } else if (inside && line.strip().startsWith("}")) {
                inside = path.pollLast() != null;
            } else if (inside && key.matches()) {
                String name = key.group(1) != null ? key.group(1) : key.group(2) != null ? key.group(2) : key.group(3);
                path.addLast(name);
                if (!key.group(4).strip().equals("{")) {
                    keys.add(String.join(".", path));
                    path.removeLast();
                }
            }
        }
        return keys;
    }
}
