package vn.edu.phutho.portal.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A fault of a field that no page has would stand over the form, where nobody sees what it is about. */
class FieldIdLintTest {

    /** The field of a fault as a literal. */
    static final Pattern FIELD = Pattern.compile("(?:new\\s+Fault|faults\\s*\\.(?:add|take))\\(\\s*\"([a-zA-Z]\\w*)\"");

    /** What pages have a place for: a field of a tag, or a message that names it. */
    static final Pattern PLACE =
            Pattern.compile("(?:\\b(?:of|fault|for)|name=\"fault\"\\s+value)=\"([a-zA-Z][^\"]*)\"");

    @Test
    void everyFieldThatARefusalNamesIsOnAPage() {
        Set<String> onPages = new TreeSet<>();
        for (Path page : Sources.pages()) {
            for (MatchResult place : Sources.matches(PLACE, Sources.text(page))) {
                onPages.addAll(Arrays.asList(place.group(1).split("/")));
            }
        }
        Set<String> named = new TreeSet<>();
        for (Path file : Sources.java()) {
            Sources.matches(FIELD, Sources.text(file)).forEach(found -> named.add(found.group(1)));
        }
        assertThat(named).hasSizeGreaterThan(15);
        assertThat(onPages).containsAll(named);
    }
}
