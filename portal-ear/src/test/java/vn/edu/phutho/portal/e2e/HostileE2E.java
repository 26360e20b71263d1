package vn.edu.phutho.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests that somebody means harm with. */
class HostileE2E {

    private static final int MANY = 100;

    private static final List<String> ADDRESSES = List.of(
            "/sign-in", "/news", "/awards/mine", "/api/v1/news", "/api/v1/files", "/control/backup", "/error/404");

    private static final String STATELESS = "jakarta.faces.ViewState=stateless";

    /** An administrator follows a link from elsewhere, the cookie goes along. */
    @Test
    void aFollowedLinkIsNoSentForm() {
        Http admin = Http.as("quantri");
        String account = "/admin/accounts/" + new AccountForms(admin).find("giangvien");
        String version = version(admin, account);
        String link =
                account + "?assign=assign&assign:go=x&version=" + version + "&role=EMPLOYEE&role=ADMIN&" + STATELESS;
        assertThat(admin.get(link, "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(400);
        assertThat(version(admin, account)).as("nothing was changed").isEqualTo(version);
        assertThat(Http.as("giangvien").get("/admin/accounts").statusCode()).isEqualTo(404);
        assertThat(new Http().get("/news?" + STATELESS).statusCode())
                .as("a guest")
                .isEqualTo(400);
    }

    private static String version(Http admin, String account) {
        return DrawnForm.of(admin, account, "assign").fields().get("version");
    }

    @Test
    void guestsSendNoFormButThatOfTheSignIn() {
        HttpResponse<String> answer = new Http().post("/news", Map.of("jakarta.faces.ViewState", "1:2"));
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    /** The page keeps a state, so a form that says it has none is as good as one whose state is gone. */
    @Test
    void aFormThatDeniesItsStateGetsAFreshPage() {
        Http reader = Http.as("giangvien");
        Map<String, String> form = new HashMap<>(
                DrawnForm.of(reader, "/account/password", "password").fields());
        form.put("jakarta.faces.ViewState", "stateless");
        HttpResponse<String> answer = reader.post("/account/password", form);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(reader.get("/account/password").body()).contains("Trang đã mở quá lâu");
    }

    @Test
    void aFormOfTooManyFieldsIsRefused() {
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < 2_100; i++) {
            fields.put("a" + i, "");
        }
        assertThat(Http.as("giangvien").post("/awards/mine", fields).statusCode())
                .isEqualTo(400);
    }

    /** More of them than the server has threads, each sends its form a letter at a time. */
    @Test
    @Timeout(60)
    void whoeverSendsSlowlyKeepsNobodyWaiting() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < MANY; i++) {
                String address = ADDRESSES.get(i % ADDRESSES.size());
                slow.add(opened("POST " + address + " HTTP/1.1", form(i % 3 == 0 ? 100_000 : 20), "usern"));
            }
            assertThat(new Http().get("/news?x=1").statusCode()).isEqualTo(200);
            assertThat(Http.fresh("giangvien").get("/profile").statusCode()).isEqualTo(200);
            Socket last = opened("POST /sign-in HTTP/1.1", form(20), "usern");
            slow.add(last);
            send(last, "ame=x&passwordx");
            assertThat(read(last)).startsWith("HTTP/1.1 200");
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"GET *, 400", "CONNECT elsewhere.example:80, 400", "PATCH /news, 405", "FOO /ready, 405"})
    void whatNoBrowserSendsIsRefusedAtTheDoor(String request, int status) throws IOException {
        assertThat(raw(request + " HTTP/1.1", "Accept: */*")).startsWith("HTTP/1.1 " + status);
    }

    /** Another program of the same host may set what it likes. */
    @Test
    void aCookieThatCannotBeReadIsPassedOver() throws IOException {
        String cookie = Http.as("giangvien").cookie();
        assertThat(raw("GET /profile HTTP/1.1", "Cookie: ten=Trường; " + cookie + "; b=\u0001"))
                .startsWith("HTTP/1.1 200");
        assertThat(raw("GET /profile HTTP/1.1", "Cookie: ten=Trường")).startsWith("HTTP/1.1 302");
    }

    @Test
    void theServerOffersNothingOfItsOwn() throws IOException {
        String upgrade = "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__";
        assertThat(raw("GET /ready HTTP/1.1", upgrade)).startsWith("HTTP/1.1 204");
        assertThat(new Http().get("/console").headers().firstValue("Location").orElseThrow())
                .contains("/login?from=");
    }

    private static String form(int length) {
        return "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + length;
    }

    private static String raw(String request, String headers) throws IOException {
        try (Socket socket = opened(request, headers, "")) {
            return read(socket);
        }
    }

    private static Socket opened(String request, String headers, String body) throws IOException {
        Socket socket = new Socket("localhost", PortalUnderTest.port());
        socket.setSoTimeout(30_000);
        send(socket, request + "\r\nHost: localhost:" + PortalUnderTest.port() + "\r\n" + headers + "\r\n\r\n" + body);
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The first bytes of the answer. */
    private static String read(Socket socket) throws IOException {
        return new String(socket.getInputStream().readNBytes("HTTP/1.1 200".length()), StandardCharsets.UTF_8);
    }
}
