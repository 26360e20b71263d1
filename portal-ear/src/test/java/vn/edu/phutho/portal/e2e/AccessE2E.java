package vn.edu.phutho.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may ask for which address. A new address needs a row here. */
class AccessE2E {

    @ParameterizedTest
    @CsvSource({
        "/, 200, 200, 200",
        "/news, 200, 200, 200",
        "/news/1/print, 200, 200, 200",
        "/login, 200, 200, 200",
        "/ready, 204, 204, 204",
        "/static/css/guest.css, 200, 200, 200",
        "/static/bench.html, 200, 200, 200",
        "/account/password, 302, 200, 200",
        "/newsroom, 302, 404, 200",
        "/newsroom/import, 302, 404, 200",
        "/newsroom/articles/1, 302, 404, 200",
        "/newsroom/articles/999999, 302, 404, 404",
        "/news/999999/x, 404, 404, 404",
        "/control/backup, 404, 404, 404",
        "/error/404, 404, 404, 404",
        "/nothing-here, 302, 404, 404",
        "/sign-in, 302, 302, 302",
        "/wildfly-services/naming/v1/list/, 302, 404, 404",
    })
    void eachAddressAnswersEachRoleAsListed(String address, int guest, int employee, int editor) {
        assertThat(new Http().get(address).statusCode()).as("guest").isEqualTo(guest);
        assertThat(Http.as("giangvien").get(address).statusCode())
                .as("employee")
                .isEqualTo(employee);
        assertThat(Http.as("bientap").get(address).statusCode()).as("editor").isEqualTo(editor);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/views/home/home.xhtml",
                "/views/newsroom/list.xhtml",
                "/views/newsroom/list.XHTML",
                "/newsroom.xhtml",
                "/faces/views/home/home.xhtml",
                "/faces/newsroom",
                "/news;x=y",
                "/newsroom;x=y",
                "/newsroom/import;jsessionid=1",
                "//newsroom",
                "/news//1",
                "/news/./1",
                "/WEB-INF/web.xml",
                "/WEB-INF/templates/portal.xhtml",
                "/news%3Bx=y",
                "/.git/config",
            })
    void otherWaysToTheSamePlacesDoNotExist(String address) {
        assertThat(new Http().get(address).statusCode()).as("guest").isIn(404, 302);
        assertThat(Http.as("bientap").get(address).statusCode()).as("editor").isEqualTo(404);
    }

    @Test
    void guestIsSentToSignInWithTheWayBack() {
        var answer = new Http().get("/newsroom?page=2");
        assertThat(answer.headers().firstValue("Location"))
                .hasValue(PortalUnderTest.url() + "/login?from=%2Fnewsroom%3Fpage%3D2");
    }

    @Test
    void postsOfForeignPagesAreRefused() {
        Http bientap = Http.as("bientap");
        assertThat(bientap.post("/logout", Map.of(), "Origin", "http://evil.example")
                        .statusCode())
                .isEqualTo(404);
        assertThat(bientap.post("/logout", Map.of(), "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(404);
        assertThat(bientap.get("/newsroom").statusCode()).as("still signed in").isEqualTo(200);
    }

    @Test
    void everyAnswerCarriesTheProtectingHeaders() {
        for (String address :
                new String[] {"/", "/news", "/login", "/newsroom", "/news/999999/x", "/static/css/guest.css"}) {
            var headers = new Http().get(address).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .as(address)
                    .contains("default-src 'none'", "frame-ancestors 'none'", "script-src 'self'")
                    .doesNotContain("unsafe");
            assertThat(headers.firstValue("X-Content-Type-Options")).as(address).hasValue("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).as(address).hasValue("same-origin");
            assertThat(headers.firstValue("Server")).as(address).isEmpty();
            assertThat(headers.firstValue("X-Powered-By")).as(address).isEmpty();
        }
        assertThat(Http.as("giangvien")
                        .get("/")
                        .headers()
                        .firstValue("Cache-Control")
                        .orElse(""))
                .contains("no-store");
    }
}
