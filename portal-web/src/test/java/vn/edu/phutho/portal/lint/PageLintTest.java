package vn.edu.phutho.portal.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every page must and must not hold. */
class PageLintTest {

    private static final int LINES_MAX = 150;

    /** Views that are whole by themselves: before the sign-in, for the printer, and what scripts put into a page. */
    private static final Set<String> WITHOUT_TEMPLATE =
            Set.of("account/login.xhtml", "news/print.xhtml", "people/options.xhtml");

    static final Pattern TEMPLATE = Pattern.compile("\\A<ui:composition [^>]*\\btemplate=\"[^\"]+\"");
    static final Pattern STYLE = Pattern.compile("\\sstyle\\s*=");
    static final Pattern STYLE_ELEMENT = Pattern.compile("<style\\b");
    static final Pattern HANDLER = Pattern.compile("\\son[a-z]+\\s*=");
    static final Pattern SCRIPT_BODY = Pattern.compile("<(?:h:output)?[Ss]cript\\b(?:[^>]*[^/>])?>(?!</)");
    static final Pattern FOREIGN = Pattern.compile("(?:src|href)=\"(?:https?:)?//");
    static final Pattern ICON = Pattern.compile("<pt:icon name=\"([\\w-]+)\"|\\bicon=\"([\\w-]+)\"");
    static final Pattern ASSET = Pattern.compile("assets\\.of\\('([^']+)'\\)");
    static final Pattern NAMESPACE = Pattern.compile("xmlns:(\\w+)=");
    static final Pattern PREFIX = Pattern.compile("<(\\w+):");
    static final Pattern VIETNAMESE = Pattern.compile("[\\u00c0-\\u024f\\u0300-\\u036f\\u1e00-\\u1eff]");

    /** The school's name is the one text that no bundle needs to hold twice for a line break. */
    private static final Pattern SCHOOL = Pattern.compile("Trường Chính trị<br/>tỉnh Phú Thọ");

    static List<Path> pages() {
        return Sources.pages();
    }

    static List<Path> views() {
        return Sources.under(Sources.WEBAPP.resolve("views"), ".xhtml");
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyViewUsesATemplate(Path view) {
        String name =
                Sources.WEBAPP.resolve("views").relativize(view).toString().replace('\\', '/');
        assertThat(TEMPLATE.matcher(Sources.text(view)).find()).isEqualTo(!WITHOUT_TEMPLATE.contains(name));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingInline(Path page) {
        String text = Sources.text(page);
        for (Pattern inline : List.of(STYLE, STYLE_ELEMENT, HANDLER, SCRIPT_BODY, FOREIGN)) {
            assertThat(Sources.matches(inline, text)).as(inline.pattern()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void textsComeFromBundles(Path page) {
        String text = SCHOOL.matcher(Sources.text(page)).replaceAll("");
        assertThat(text.lines().filter(line -> VIETNAMESE.matcher(line).find())).isEmpty();
    }

    /** Facelets notices a prefix without its namespace only when somebody asks for the page. */
    @ParameterizedTest
    @MethodSource("pages")
    void everyPrefixHasItsNamespace(Path page) {
        Set<String> declared = Sources.matches(NAMESPACE, Sources.text(page)).stream()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertThat(Sources.matches(PREFIX, Sources.text(page)).stream().map(found -> found.group(1)))
                .allMatch(declared::contains, "declared");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyNamespaceIsUsed(Path page) {
        String text = Sources.text(page);
        assertThat(Sources.matches(NAMESPACE, text).stream().map(found -> found.group(1)))
                .allMatch(prefix -> text.contains("<" + prefix + ":") || text.contains(" " + prefix + ":"), "used");
    }

    /** What a form was drawn from goes with it in one way: {@code pt:seenVersion}. */
    @ParameterizedTest
    @MethodSource("pages")
    void versionsAreSentByTheirTag(Path page) {
        assertThat(page.endsWith("seen-version.xhtml") || !Sources.text(page).contains("name=\"version"))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pagesAreShort(Path page) {
        assertThat(Sources.text(page).lines().count()).isLessThanOrEqualTo(LINES_MAX);
    }

    @Test
    void everyIconIsOnTheSheet() {
        String sheet = Sources.text(Sources.WEBAPP.resolve("static/img/icons.svg"));
        List<String> names = Sources.pages().stream()
                .flatMap(page -> Sources.matches(ICON, Sources.text(page)).stream())
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .distinct()
                .toList();
        assertThat(names)
                .hasSizeGreaterThan(10)
                .allMatch(name -> sheet.contains("id=\"" + name + "\""), "on the sheet");
    }

    /** Which icon and which colour a state or an act has stands beside its words. */
    @Test
    void whatABundleNamesIsThere() {
        String sheet = Sources.text(Sources.WEBAPP.resolve("static/img/icons.svg"));
        String style = Sources.text(Sources.WEBAPP.resolve("static/css/portal.css"));
        Properties words = Sources.bundle("award");
        assertThat(words.stringPropertyNames())
                .filteredOn(key -> key.matches("(icon|mark)\\.[A-Z_]+"))
                .filteredOn(key -> !sheet.contains("id=\"" + words.getProperty(key) + "\""))
                .as("names of icons that are not on icons.svg")
                .isEmpty();
        assertThat(words.stringPropertyNames())
                .filteredOn(key -> key.matches("chip\\.[A-Z_]+"))
                .filteredOn(key -> !words.getProperty(key).equals("plain"))
                .filteredOn(key -> !style.contains(".chip--" + words.getProperty(key) + " "))
                .as("kinds of chip that portal.css does not know")
                .isEmpty();
    }

    @Test
    void everyAssetExists() {
        Stream<String> assets = Sources.pages().stream()
                .flatMap(page -> Sources.matches(ASSET, Sources.text(page)).stream())
                .map(found -> found.group(1));
        assertThat(assets)
                .isNotEmpty()
                .allMatch(file -> Files.exists(Sources.WEBAPP.resolve("static").resolve(file)), "exists");
    }
}
