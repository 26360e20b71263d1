package vn.edu.phutho.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader sees when something is wrong. */
class ErrorPagesE2E {

    private static final int OVER_THE_LIMIT = 3 * 1024 * 1024;

    @Test
    void anUploadOverTheLimitIsRefusedWithTheLimitAndAWayBack() {
        var answer = Http.as("bientap").upload("/newsroom/import", OVER_THE_LIMIT);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body())
                .contains("lớn hơn 2 MB", "class=\"btn btn--primary\" href=\"/newsroom/import\"")
                .doesNotContain("mã sự cố");
    }

    @Test
    void anIncidentIsShownByItsId() {
        var answer = new Http().get("/error/incident?id=PT-20261123-0942-7F3A");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("PT-20261123-0942-7F3A");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?id=", "?id=PT-1", "?id=%3Cb%3E", "?x=1&id=PT-20261123-0942-7F3A"})
    void anythingElseThereDoesNotExist(String query) {
        assertThat(new Http().get("/error/incident" + query).statusCode()).isEqualTo(404);
    }

    @Test
    void otherMethodsAreRefusedWithThoseThatWork() {
        var answer = new Http().delete("/news");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD, POST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/readyx", "/sign-inx", "/logoutx", "/logout/x"})
    void whatOnlyBeginsLikeAnAddressDoesNotExist(String address) {
        assertThat(Http.as("giangvien").get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void whoIsSignedInStaysInTheFrame() {
        assertThat(Http.as("giangvien").get("/news/999999/x").body()).contains("usermenu");
        assertThat(new Http().get("/news/999999/x").body()).doesNotContain("usermenu", "primefaces");
    }
}
