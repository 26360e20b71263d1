package vn.edu.phutho.portal.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A message for a field that no page has would show nowhere. */
class FieldIdLintTest {

    /** An id of form and field as a whole literal: {@code "edit:title"}. */
    static final Pattern FIELD = Pattern.compile("\"([a-z]\\w*):([a-zA-Z]\\w*)\"");

    static final Pattern LITERAL = Pattern.compile("Messages\\s*\\.invalid\\(\\s*\"");
    private static final Pattern CALL = Pattern.compile("Messages\\s*\\.invalid\\(");
    private static final Pattern INCLUDE = Pattern.compile("<ui:include src=\"([^\"#]+)\"");

    /** The handler finds the field that a fault names in the page at hand. */
    @Test
    void everyFieldThatBeansNameIsOnAPage() {
        Set<String> fields = new TreeSet<>();
        for (Path file : Sources.java()) {
            String text = Sources.text(file);
            if (CALL.matcher(text).find() && !file.endsWith("PortalExceptionHandler.java")) {
                List<MatchResult> found = Sources.matches(FIELD, text);
                assertThat(found).as("literal ids in " + file).isNotEmpty();
                found.forEach(field -> fields.add(field.group(1) + ":" + field.group(2)));
                assertThat(found)
                        .as("every call with a literal has form and field in " + file)
                        .hasSizeGreaterThanOrEqualTo(
                                Sources.matches(LITERAL, text).size());
            }
        }
        assertThat(fields).hasSizeGreaterThan(3).allMatch(FieldIdLintTest::onAPage, "on a page");
    }

    private static boolean onAPage(String field) {
        String[] ids = field.split(":");
        return Sources.under(Sources.WEBAPP.resolve("views"), ".xhtml").stream()
                .map(FieldIdLintTest::withIncludes)
                .anyMatch(page -> page.matches("(?s).*<(?:h|pt):form id=\"" + ids[0] + "\".*")
                        && page.contains(" id=\"" + ids[1] + "\""));
    }

    private static String withIncludes(Path page) {
        StringBuilder text = new StringBuilder(Sources.text(page));
        for (MatchResult include : Sources.matches(INCLUDE, text.toString())) {
            text.append(withIncludes(Sources.WEBAPP.resolve(include.group(1).substring(1))));
        }
        return text.toString();
    }
}
