package vn.edu.phutho.portal.platform.web.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses lead to views and back; what is in no table does not exist. */
class RoutesTest {

    @ParameterizedTest
    @EnumSource
    void everyRouteIsFoundByItsOwnAddress(Routes route) {
        Object[] values = values(route);
        Routes.Found found = Routes.find(route.address(values)).orElseThrow();
        assertThat(found.route()).isEqualTo(route);
        assertThat(found.values().values()).map(String::valueOf).containsExactly(texts(values));
        assertThat(found.route().view()).startsWith("/views/").endsWith(".xhtml");
    }

    @ParameterizedTest
    @EnumSource
    void everyFixedRouteIsFoundByItsView(Routes route) {
        Optional<String> address = Routes.addressOf(route.view());
        assertThat(address).isEqualTo(values(route).length == 0 ? Optional.of(route.address()) : Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "/, HOME",
        "/news, NEWS",
        "/news/5/print, ARTICLE_PRINT",
        "/news/5/printing, ARTICLE",
        "/news/5/Ho-p_1, ARTICLE",
        "/newsroom/articles/5, NEWSROOM_ARTICLE",
        "/newsroom/import, NEWSROOM_IMPORT",
        "/awards/inbox/review, AWARD_INBOX_REVIEW",
        "/awards/decisions/review, AWARD_DECISION_REVIEW",
        "/people, PEOPLE",
        "/people/5, PERSON",
        "/people/options, PEOPLE_OPTIONS",
        "/departments/5, DEPARTMENT",
        "/admin/mail/5, MAIL",
        "/admin/accounts/new, ACCOUNT_NEW",
        "/admin/accounts/5, ACCOUNT"
    })
    void findsTheMoreFixedPattern(String path, Routes route) {
        assertThat(Routes.find(path)).map(Routes.Found::route).contains(route);
    }

    @Test
    void givesTheVariablesTheirNames() {
        assertThat(Routes.find("/news/5/hop-thi-dua").orElseThrow().values())
                .isEqualTo(Map.of("id", "5", "slug", "hop-thi-dua"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "news",
                "/news/05/print",
                "/news/0/hop",
                "/news/",
                "//",
                "//news",
                "/News",
                "/nonsense",
                "/news/5",
                "/news/5/",
                "/news/x/slug",
                "/news/-1/slug",
                "/news/1234567890123456789/slug",
                "/news/5/a/b",
                "/news/5/a%20b",
                "/news/5/họp",
                "/news/5/print/",
                "/newsroom/articles/x",
                "/people/x",
                "/departments/",
                "/departments/K-LLCS/x",
                "/departments/K%20LLCS",
                "/views/home/home.xhtml",
                "/news/../login",
                "/news\n",
                "/news?page=2"
            })
    void findsNothingElse(String path) {
        assertThat(Routes.find(path)).isEmpty();
    }

    @Test
    void wantsAllVariables() {
        assertThatIllegalArgumentException().isThrownBy(() -> Routes.ARTICLE.address(5L));
        assertThatIllegalArgumentException().isThrownBy(() -> Routes.NEWS.address("x"));
        assertThat(Routes.ARTICLE.address(5L, "a/b c")).isEqualTo("/news/5/a%2Fb+c");
    }

    @Test
    void variablesAreFixedOnceFound() {
        Map<String, String> values = Routes.find("/news/5/print").orElseThrow().values();
        assertThatThrownBy(() -> values.put("id", "6")).isInstanceOf(UnsupportedOperationException.class);
    }

    private static Object[] values(Routes route) {
        return switch (route) {
            case ARTICLE -> new Object[] {5L, "hop-thi-dua"};
            case DEPARTMENT -> new Object[] {"K-LLCS"};
            case ARTICLE_PRINT, NEWSROOM_ARTICLE, DOSSIER, DOSSIER_REPORT, PERSON, MAIL, ACCOUNT -> new Object[] {5L};
            default -> new Object[0];
        };
    }

    private static String[] texts(Object[] values) {
        return Arrays.stream(values).map(String::valueOf).toArray(String[]::new);
    }
}
