package vn.edu.phutho.portal.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.edu.phutho.portal.platform.web.list.ListSpec;

/** What stands in several places for one column of a list; forgotten in one of them, only a reader would notice. */
class ListLintTest {

    static final Pattern WORDS = Pattern.compile(
            "ListFilter\\.order\\(\\s*state,\\s*(\\w+) -> Messages\\.text\\(\"(\\w+)\", \"([\\w.]+)\" \\+ \\1\\)");
    static final Pattern ORDERS = Pattern.compile("import ([\\w.]+)\\.Order;");
    static final Pattern ONE_WAY = Pattern.compile("Order\\.(\\w+), Direction\\.ONLY\\)");
    static final Pattern COLUMNS =
            Pattern.compile("(?s)<ui:define name=\"columns\">(.*?)</ui:define>\\s*<ui:define name=\"rows\">(.*?)</tr>");
    static final Pattern HEADING = Pattern.compile("<pt:column label=\"([^\"]*)\"");
    static final Pattern CELL = Pattern.compile("<td data-label=\"([^\"]*)\"");
    static final Pattern SORTED = Pattern.compile("<pt:column [^>]*\\bsort=\"(\\w+)\"");

    static List<Path> lists() {
        return Sources.java().stream()
                .filter(file -> WORDS.matcher(Sources.text(file)).find())
                .toList();
    }

    static List<Path> pages() {
        return Sources.pages().stream()
                .filter(page -> COLUMNS.matcher(Sources.text(page)).find())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void everyOrderHasItsWordsInBothDirections(Path list) throws ClassNotFoundException {
        String text = Sources.text(list);
        List<String> oneWay = Sources.matches(ONE_WAY, text).stream()
                .map(found -> found.group(1))
                .toList();
        MatchResult words = Sources.matches(WORDS, text).get(0);
        Properties bundle = Sources.bundle(words.group(2));
        for (Enum<?> order : orders(list, text)) {
            String name = ListSpec.nameOf(order);
            Stream.of(name, "-" + name)
                    .filter(way -> !way.startsWith("-") || !oneWay.contains(order.name()))
                    .forEach(way -> assertThat(bundle.getProperty(words.group(3) + way))
                            .as(
                                    "%s%s in %s.properties, because %s is an order of %s",
                                    words.group(3), way, words.group(2), order, list.getFileName())
                            .isNotBlank());
        }
    }

    private static List<Enum<?>> orders(Path list, String text) throws ClassNotFoundException {
        String owner = Sources.matches(ORDERS, text).stream()
                .map(found -> found.group(1))
                .findFirst()
                .orElseGet(() -> list.toString()
                        .replaceAll(".*src[/\\\\]main[/\\\\]java[/\\\\]|\\.java$", "")
                        .replaceAll("[/\\\\]", "."));
        return Arrays.asList((Enum<?>[]) Class.forName(owner + "$Order").getEnumConstants());
    }

    /** On a phone the rows are cards, in which each cell shows its heading. */
    @ParameterizedTest
    @MethodSource("pages")
    void everyCellRepeatsTheHeadingOfItsColumn(Path page) {
        MatchResult list = Sources.matches(COLUMNS, Sources.text(page)).get(0);
        List<String> headings = Sources.matches(HEADING, list.group(1)).stream()
                .map(found -> found.group(1))
                .skip(1)
                .toList();
        assertThat(Sources.matches(CELL, list.group(2)))
                .as("data-label of the cells of a row, against pt:column from the second on")
                .extracting((MatchResult found) -> found.group(1))
                .isEqualTo(headings);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyColumnSortsByAnOrderThatThereIs(Path page) {
        List<String> known = lists().stream().flatMap(ListLintTest::names).toList();
        assertThat(Sources.matches(SORTED, Sources.text(page)))
                .as("sort of pt:column")
                .extracting((MatchResult found) -> found.group(1))
                .isSubsetOf(new TreeSet<>(known));
    }

    private static Stream<String> names(Path list) {
        try {
            return orders(list, Sources.text(list)).stream().map(ListSpec::nameOf);
        } catch (ClassNotFoundException e) {
            throw new AssertionError("the orders of " + list, e);
        }
    }

    @Test
    void theListsAreFound() {
        assertThat(lists()).hasSizeGreaterThan(5);
        assertThat(pages()).hasSizeGreaterThan(5);
    }
}
