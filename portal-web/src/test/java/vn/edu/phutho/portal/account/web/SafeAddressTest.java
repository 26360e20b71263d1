package vn.edu.phutho.portal.account.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in never leads out of the portal. */
class SafeAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/news",
                "/news?page=2",
                "/news?q=h%E1%BB%8Dp&category=NEWS",
                "/?x=1",
                "/news/5/hop-thi-dua",
                "/newsroom/articles/5",
                "/account/password"
            })
    void pagesOfThePortalAreKept(String asked) {
        assertThat(SafeAddress.inside(asked)).isEqualTo(asked);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "//evil.example",
                "//evil.example/news",
                "///evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https:evil.example",
                "https://evil.example/news",
                "HTTPS://evil.example",
                "javascript:alert(1)",
                "/\t/evil.example",
                "/%09/evil.example",
                "/%2f/evil.example",
                "/%5cevil.example",
                "/news@evil.example",
                "user@evil.example",
                "@evil.example",
                ".evil.example",
                "evil.example",
                "news",
                "/nonsense",
                "/news/",
                "/news/../login",
                "/news#top",
                "/news?from=//evil.example",
                "/news?x=https://evil.example",
                "/news\r\nSet-Cookie: a=b",
                "/news\n",
                "/login",
                "/login?from=/news",
                "/logout",
                "/sign-in",
                "/static/css/guest.css",
                "/views/home/home.xhtml"
            })
    void allElseLeadsHome(String asked) {
        assertThat(SafeAddress.inside(asked)).isEqualTo("/");
    }

    @Test
    void longOnesLeadHome() {
        assertThat(SafeAddress.inside("/news?q=" + "a".repeat(492))).hasSize(500);
        assertThat(SafeAddress.inside("/news?q=" + "a".repeat(493))).isEqualTo("/");
    }

    @ParameterizedTest
    @MethodSource("theWorst")
    void theWorstOfThemCostsNothing(String asked) {
        assertThat(asked).hasSizeBetween(400, 500);
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(1), () -> SafeAddress.inside(asked)))
                .isEqualTo("/");
    }

    static List<String> theWorst() {
        return List.of("/a".repeat(249) + "!", "/" + "a-".repeat(249) + "!", "/news?" + "a=b&".repeat(120) + "!");
    }
}
