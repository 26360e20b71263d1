package vn.edu.phutho.portal.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The patterns of the lints see what they are for, and only that. */
class LintSelfTest {

    static List<Arguments> seen() {
        return List.of(
                arguments(PageLintTest.STYLE, "<p style=\"color: red\">"),
                arguments(PageLintTest.STYLE, "<p\n style = 'x'>"),
                arguments(PageLintTest.STYLE_ELEMENT, "<style>p { color: red; }</style>"),
                arguments(PageLintTest.HANDLER, "<a onclick=\"go()\">"),
                arguments(PageLintTest.SCRIPT_BODY, "<script>alert(1)</script>"),
                arguments(PageLintTest.SCRIPT_BODY, "<script type=\"module\">alert(1)</script>"),
                arguments(PageLintTest.SCRIPT_BODY, "<h:outputScript>alert(1)</h:outputScript>"),
                arguments(PageLintTest.FOREIGN, "<img src=\"https://elsewhere.example/a.png\"/>"),
                arguments(PageLintTest.FOREIGN, "<a href=\"//elsewhere.example\">"),
                arguments(PageLintTest.VIETNAMESE, "<h1>Tin tức</h1>"),
                arguments(PageLintTest.TEMPLATE, "<ui:composition xmlns=\"x\" template=\"/t.xhtml\">"),
                arguments(PageLintTest.ICON, "<pt:icon name=\"arrow-left\"/>"),
                arguments(PageLintTest.ICON, "<pt:navLink icon=\"home\"/>"),
                arguments(PageLintTest.ASSET, "#{assets.of('img/emblem.svg')}"),
                arguments(PageLintTest.PREFIX, "<f:metadata>"),
                arguments(PageLintTest.NAMESPACE, "<div xmlns:f=\"jakarta.faces.core\">"));
    }

    static List<Arguments> seenInTexts() {
        return List.of(
                arguments(BundleLintTest.REFUSAL, "throw new BusinessRuleViolation(\"news.article.stale\")"),
                arguments(BundleLintTest.REFUSAL, "new NotFoundException(key)"),
                arguments(BundleLintTest.PLACE, "dài {0} ký tự"),
                arguments(BundleLintTest.LONE_APOSTROPHE, "H'Hen"),
                arguments(BundleLintTest.KEY_OF_LINE, "home.hello=Chào"),
                arguments(KeyUse.CALL, "Messages.text(\"news\", \"edit.saved\")"),
                arguments(KeyUse.KEY_LATER, "Messages.done(\"news\", key)"),
                arguments(KeyUse.DOTTED, "done(\"edit.saved\")"),
                arguments(KeyUse.LITERAL, "'kind.'.concat(x)"),
                arguments(FieldIdLintTest.FIELD, "new Fault(\"title\", x)"),
                arguments(FieldIdLintTest.FIELD, "faults.add(\n  \"title\", x)"),
                arguments(FieldIdLintTest.FIELD, "faults.take(\"credits\", x)"),
                arguments(FieldIdLintTest.PLACE, "<pt:field of=\"title\""),
                arguments(FieldIdLintTest.PLACE, "<f:attribute name=\"fault\" value=\"credits/name\"/>"),
                arguments(StyleLintTest.CLASS, ".card__head > h2 {}"),
                arguments(TranslationLintTest.ENGLISH, "Value is required"),
                arguments(TranslationLintTest.VIETNAMESE, "Phải nhập"),
                arguments(TranslationLintTest.KEY, "  \"close\": 'Đóng',"),
                arguments(TokenLintTest.PIECE, "--ink: #231f1a;"),
                arguments(TokenLintTest.COMMENT, "/* a\nb */"));
    }

    @ParameterizedTest
    @MethodSource({"seen", "seenInTexts"})
    void isSeen(Pattern pattern, String sample) {
        assertThat(pattern.matcher(sample).find()).isTrue();
    }

    static List<Arguments> passed() {
        return List.of(
                arguments(PageLintTest.STYLE, "<h:form styleClass=\"form\">"),
                arguments(PageLintTest.HANDLER, "<pt:field of=\"section\" label=\"on\">"),
                arguments(PageLintTest.SCRIPT_BODY, "<script src=\"#{assets.of('js/a.js')}\"></script>"),
                arguments(PageLintTest.SCRIPT_BODY, "<h:outputScript name=\"a.js\"/><p>text</p>"),
                arguments(PageLintTest.FOREIGN, "<a href=\"/news\">"),
                arguments(PageLintTest.VIETNAMESE, "<h1>#{text['nav.news']}</h1>"),
                arguments(PageLintTest.TEMPLATE, "<html xmlns=\"x\">"),
                arguments(BundleLintTest.LONE_APOSTROPHE, "H''Hen"),
                arguments(BundleLintTest.KEY_OF_LINE, "# home.hello=Chào"),
                arguments(BundleLintTest.REFUSAL, "new IllegalStateException(\"no clock\")"),
                arguments(FieldIdLintTest.FIELD, "faults.take(\"\", x)"),
                arguments(TranslationLintTest.ENGLISH, "Phải nhập {0}"));
    }

    @ParameterizedTest
    @MethodSource("passed")
    void isPassed(Pattern pattern, String sample) {
        assertThat(pattern.matcher(sample).find()).isFalse();
    }

    @Test
    void classesAreReadFromSelectorsOnly() {
        assertThat(StyleLintTest.classes("@media print { .a > .b:is(.c, p) { margin: .5em; } } /* .d */ .e{}"))
                .containsExactly("a", "b", "c", "e");
    }

    @Test
    void methodsAreCountedAsTheCompilerReadsThem(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("Sample.java"), """
                class Sample {
                    Sample() {}
                    int sum(
                            int a,
                            int b) {
                        if (a > b) {
                            return a;
                        }
                        return new Object() {
                            int twice() {
                                return 2 * b;
                            }
                        }.twice();
                    }
                }
                """);
        assertThat(SizeLintTest.methods(List.of(file)))
                .extracting(SizeLintTest.Method::lines)
                .containsExactly(0L, 8L, 1L);
    }
}
