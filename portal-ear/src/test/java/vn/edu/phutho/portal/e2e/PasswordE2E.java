package vn.edu.phutho.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Choosing another password, with an account that no other test changes. */
class PasswordE2E {

    private static final String ACCOUNT = "ketoan";
    private static final String CHOSEN = "nắng lên bến nước xanh";
    private static final String PAGE = "/account/password";
    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]* value=\"([^\"]+)\"");

    /** In a browser PrimeFaces' script adds it to each form. */
    private static final Pattern NONCE = Pattern.compile(" nonce=\"([^\"]+)\"");

    private String present = Http.PASSWORD;

    @AfterEach
    void giveTheOldPasswordBack() {
        if (!present.equals(Http.PASSWORD)) {
            Http http = new Http();
            assertThat(http.signIn(ACCOUNT, present).statusCode()).isEqualTo(302);
            assertThat(change(http, present, Http.PASSWORD).statusCode()).isEqualTo(302);
        }
    }

    @Test
    void anotherPasswordEndsTheOtherSessionsAndTheOldPassword() {
        Http here = Http.fresh(ACCOUNT);
        Http elsewhere = Http.fresh(ACCOUNT);
        HttpResponse<String> answer = change(here, Http.PASSWORD, CHOSEN);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        present = CHOSEN;
        assertThat(answer.headers().allValues("Set-Cookie"))
                .as("a new session id")
                .anyMatch(cookie -> cookie.startsWith("JSESSIONID=") && cookie.contains("HttpOnly"));
        HttpResponse<String> after = here.get(PAGE);
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(after.body()).contains("Đã đổi mật khẩu");
        assertThat(elsewhere.get(PAGE).statusCode()).as("the other session").isEqualTo(302);
        assertThat(new Http().signIn(ACCOUNT, Http.PASSWORD).statusCode())
                .as("the old password")
                .isEqualTo(200);
        assertThat(new Http().signIn(ACCOUNT, CHOSEN).statusCode()).isEqualTo(302);
    }

    @Test
    void aWrongPresentPasswordIsRefusedOnThePageAndInTheLog() throws IOException {
        Http http = Http.fresh(ACCOUNT);
        HttpResponse<String> answer = change(http, "không phải mật khẩu", CHOSEN);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Mật khẩu hiện tại không đúng");
        assertThat(Files.readString(PortalUnderTest.data().resolve("logs/server.log")))
                .containsPattern("refused: .*account\\.password\\.presentWrong.*account ketoan, /account/password");
        assertThat(new Http().signIn(ACCOUNT, CHOSEN).statusCode()).isEqualTo(200);
        assertThat(new Http().signIn(ACCOUNT, Http.PASSWORD).statusCode()).isEqualTo(302);
    }

    private static HttpResponse<String> change(Http http, String from, String to) {
        String page = http.get(PAGE).body();
        Matcher viewState = VIEW_STATE.matcher(page);
        Matcher nonce = NONCE.matcher(page);
        assertThat(viewState.find() && nonce.find()).isTrue();
        return http.post(
                PAGE,
                Map.of(
                        "password",
                        "password",
                        "password:present",
                        from,
                        "password:chosen",
                        to,
                        "password:again",
                        to,
                        "password:change",
                        "",
                        "primefaces.nonce",
                        nonce.group(1),
                        "jakarta.faces.ViewState",
                        viewState.group(1)));
    }
}
