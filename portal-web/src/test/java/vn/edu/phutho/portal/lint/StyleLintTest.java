package vn.edu.phutho.portal.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Style sheets and the icon sheet hold nothing that no page, script or component uses. */
class StyleLintTest {

    static final Pattern CLASS = Pattern.compile("\\.(-?[a-zA-Z_][\\w-]*)");
    static final Pattern BLOCK = Pattern.compile("\\{[^{}]*}");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern LIBRARY = Pattern.compile("ui-.*|pi(?:-.*)?");
    private static final Pattern IN_PAGE = Pattern.compile("\\b(?:class|styleClass)=\"([^\"]*)\"");
    private static final Pattern IN_SCRIPT = Pattern.compile("'([^'\n]*)'");
    private static final Pattern IN_JAVA = Pattern.compile("\"([^\"\n]*)\"");
    private static final Pattern WORD = Pattern.compile("[\\w-]+");
    private static final Pattern COMPOSED = Pattern.compile("([\\w-]+--)#\\{");
    private static final Pattern SYMBOL = Pattern.compile("<symbol id=\"([\\w-]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"webapp/static/css/portal.css", "webapp/static/css/guest.css", "build-theme/pf-bridge.css"})
    void everyClassIsUsed(String sheet) {
        Set<String> classes = classes(Sources.text(Path.of("src/main", sheet)));
        Set<String> used = used();
        List<String> beginnings = Sources.pages().stream()
                .flatMap(page -> Sources.matches(COMPOSED, Sources.text(page)).stream())
                .map(found -> found.group(1))
                .toList();
        assertThat(classes).hasSizeGreaterThan(40);
        assertThat(classes)
                .filteredOn(name -> !LIBRARY.matcher(name).matches())
                .filteredOn(name -> beginnings.stream().noneMatch(name::startsWith))
                .isSubsetOf(used);
    }

    /** The classes that selectors name; what is written between braces is no selector. */
    static Set<String> classes(String sheet) {
        String selectors = BLOCK.matcher(COMMENT.matcher(sheet).replaceAll("")).replaceAll("{}");
        return Sources.matches(CLASS, selectors).stream()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> used() {
        Set<String> words = new TreeSet<>();
        Sources.pages().forEach(page -> addWords(words, IN_PAGE, Sources.text(page)));
        Sources.under(Sources.WEBAPP.resolve("static/js"), ".js").stream()
                .filter(script -> !script.endsWith("locale-vi.js"))
                .forEach(script -> addWords(words, IN_SCRIPT, Sources.text(script)));
        Sources.java().stream()
                .map(Sources::text)
                .filter(text -> text.contains("\"class\""))
                .forEach(text -> addWords(words, IN_JAVA, text));
        return words;
    }

    private static void addWords(Set<String> words, Pattern where, String text) {
        Sources.matches(where, text)
                .forEach(found -> Sources.matches(WORD, found.group(1)).forEach(word -> words.add(word.group())));
    }

    @Test
    void everyIconIsUsed() {
        String pages = Sources.pages().stream().map(Sources::text).collect(Collectors.joining("\n"));
        String java = Sources.java().stream().map(Sources::text).collect(Collectors.joining("\n"));
        List<String> icons =
                Sources.matches(SYMBOL, Sources.text(Sources.WEBAPP.resolve("static/img/icons.svg"))).stream()
                        .map(found -> found.group(1))
                        .toList();
        assertThat(icons).hasSizeGreaterThan(10);
        assertThat(icons)
                .filteredOn(icon -> !Pattern.compile("['\"]" + icon + "['\"]")
                                .matcher(pages)
                                .find()
                        && !java.contains('"' + icon + '"'))
                .isEmpty();
    }
}
