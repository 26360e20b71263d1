package vn.edu.phutho.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader sees when something is wrong. */
class ErrorPagesE2E {

    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]+)\"");

    private static final int OVER_THE_LIMIT = 3 * 1024 * 1024;

    @Test
    void anUploadOverTheLimitIsRefusedWithTheLimitAndAWayBack() {
        var answer = Http.as("bientap").upload("/newsroom/import", OVER_THE_LIMIT);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body())
                .contains("lớn hơn 2 MB", "class=\"btn btn--primary\" href=\"/newsroom/import\"")
                .doesNotContain("mã sự cố");
    }

    /** The page that gave up had a policy of its own; the scripts of the error page need theirs. */
    @ParameterizedTest
    @ValueSource(strings = {"/awards/dossiers/999999", "/people/999999", "/nothing-here"})
    void thePolicyLetsTheScriptsOfTheErrorPageRun(String address) {
        var answer = Http.as("giangvien").get(address);
        assertThat(answer.statusCode()).isEqualTo(404);
        String policy = answer.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(NONCE.matcher(answer.body()).results().map(found -> found.group(1)))
                .isNotEmpty()
                .allSatisfy(nonce -> assertThat(policy).contains("'nonce-" + nonce + "'"));
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
        var guest = new Http().delete("/news");
        assertThat(guest.statusCode()).isEqualTo(405);
        assertThat(guest.headers().firstValue("Allow")).hasValue("GET, HEAD");
        var reader = Http.as("giangvien").delete("/news");
        assertThat(reader.statusCode()).isEqualTo(405);
        assertThat(reader.headers().firstValue("Allow")).hasValue("GET, HEAD, POST");
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
