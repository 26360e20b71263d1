package vn.edu.phutho.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Signing in and out from outside. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SignInE2E {

    static Stream<String> demoAccounts() throws IOException {
        return DemoAccount.all().stream().map(DemoAccount::username);
    }

    @ParameterizedTest
    @MethodSource("demoAccounts")
    void everyDocumentedAccountSignsIn(String username) {
        var home = Http.as(username).get("/");
        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.body()).contains("Chào đồng chí");
    }

    @Test
    void sessionCookieIsNewAndGuarded() {
        Http http = new Http();
        String first = cookie(http.signIn("giangvien2", Http.PASSWORD).headers().allValues("Set-Cookie"));
        String second =
                cookie(http.signIn("giangvien2", Http.PASSWORD).headers().allValues("Set-Cookie"));
        assertThat(first).contains("HttpOnly", "SameSite=Lax").isNotEqualTo(second);
        assertThat(new Http().get("/", "Cookie", first.split(";")[0]).body())
                .as("the old session is dead")
                .doesNotContain("Chào đồng chí");
    }

    private static String cookie(List<String> cookies) {
        return cookies.stream()
                .filter(value -> value.startsWith("JSESSIONID="))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void signOutEndsTheSessionAtTheServer() {
        Http http = new Http();
        String cookie =
                cookie(http.signIn("giangvien2", Http.PASSWORD).headers().allValues("Set-Cookie"));
        String pair = cookie.split(";")[0];
        assertThat(new Http().get("/account/password", "Cookie", pair).statusCode())
                .isEqualTo(200);
        assertThat(http.post("/logout", Map.of()).statusCode()).isEqualTo(302);
        assertThat(new Http().get("/account/password", "Cookie", pair).statusCode())
                .isEqualTo(302);
    }

    @Test
    void getChangesNothing() {
        Http http = Http.as("giangvien2");
        http.get("/logout");
        assertThat(http.get("/account/password").statusCode()).isEqualTo(200);
    }

    @Test
    void wrongNameAndWrongPasswordReadTheSame() {
        String unknown = new Http().signIn("khongcoai", "sai").body().replace("khongcoai", "");
        String known = new Http().signIn("hoidong8", "sai").body().replace("hoidong8", "");
        assertThat(known).isEqualTo(unknown).contains("Chưa đăng nhập được");
    }

    /** Last, because it leaves an account locked. */
    @Test
    @Order(Integer.MAX_VALUE)
    void fiveWrongPasswordsLockTheAccountAndNoOther() {
        for (int i = 0; i < 5; i++) {
            assertThat(new Http().signIn("hoidong9", "sai" + i).statusCode()).isEqualTo(200);
        }
        assertThat(new Http().signIn("hoidong9", Http.PASSWORD).statusCode())
                .as("the right password during the lock")
                .isEqualTo(200);
        assertThat(new Http().signIn("hoidong7", Http.PASSWORD).statusCode()).isEqualTo(302);
    }

    @Test
    void afterSigningInOnlyPagesOfThePortalFollow() {
        for (String evil :
                List.of("//evil.example", "/\\evil.example", "https:evil.example", "http://evil.example/", "/x")) {
            var answer = new Http()
                    .post("/sign-in", Map.of("username", "giangvien", "password", Http.PASSWORD, "from", evil));
            assertThat(answer.headers().firstValue("Location")).as(evil).hasValue(PortalUnderTest.url() + "/");
        }
        var answer = new Http()
                .post("/sign-in", Map.of("username", "giangvien", "password", Http.PASSWORD, "from", "/news?page=1"));
        assertThat(answer.headers().firstValue("Location")).hasValue(PortalUnderTest.url() + "/news?page=1");
    }

    @Test
    void thePasswordIsNowhereInTheLogs() throws IOException {
        Http.fresh("giangvien");
        new Http().signIn("giangvien2", "mat-khau-sai-rieng-biet");
        try (Stream<java.nio.file.Path> logs = Files.list(PortalUnderTest.data().resolve("logs"))) {
            for (var log : logs.toList()) {
                assertThat(Files.readString(log))
                        .as(log.toString())
                        .doesNotContain(Http.PASSWORD)
                        .doesNotContain("mat-khau-sai-rieng-biet");
            }
        }
    }
}
