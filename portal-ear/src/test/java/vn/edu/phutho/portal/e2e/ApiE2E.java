package vn.edu.phutho.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The API as programs meet it: each status with its words, for guests, staff and editors. */
class ApiE2E {

    private static final String NEWS = "/api/v1/news";

    private static final String[] JSON = {"Content-Type", "application/json"};

    private static final String DRAFT = "{\"title\":\"Tin gửi qua API\",\"category\":\"TRAINING\","
            + "\"dated\":\"2026-11-28T09:15\",\"visibility\":\"PUBLIC\",\"credits\":{\"name\":\"Lê An\"},"
            + "\"blocks\":[{\"kind\":\"PARAGRAPH\",\"text\":\"Nội dung có “dấu” <b>và</b> thẻ.\"}]}";

    @Test
    void guestsReadThePublicNewsWithoutASession() {
        HttpResponse<String> answer = new Http().get(NEWS + "?size=50");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.body())
                .contains("\"visibility\":\"PUBLIC\"", "\"self\":\"/api/v1/news?size=50&page=1\"", "\"dated\":\"20")
                .doesNotContain("INTERNAL");
        assertThat(Http.as("giangvien").get(NEWS + "?size=50").body()).contains("\"visibility\":\"INTERNAL\"");
    }

    @Test
    void pagesLeadToEachOther() {
        assertThat(new Http().get(NEWS + "?size=1&q=truong").body())
                .contains(
                        "\"size\":1",
                        "\"next\":\"/api/v1/news?q=truong&size=1&page=2\"",
                        "\"first\":\"/api/v1/news?q=truong&size=1&page=1\"")
                .doesNotContain("previous");
        assertThat(new Http().get(NEWS + "?size=1&page=2").body())
                .contains("\"previous\":\"/api/v1/news?size=1&page=1\"");
    }

    @Test
    void wrongParametersAreAllNamed() {
        var problem = ProblemAnswer.of(new Http().get(NEWS + "?size=51&page=-1&q=" + "x".repeat(101)), 422);
        assertThat(problem.pointers()).containsExactlyInAnyOrder("?size", "?page", "?q");
        assertThat(problem.text("detail")).startsWith("Dữ liệu gửi lên có 3 chỗ chưa đúng.");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/news/999999, Không tìm thấy bài viết.",
        "/api/v1/news/x, Không có nội dung nào ở địa chỉ này",
        "/api/v1/news/5/print, Không có nội dung nào ở địa chỉ này",
        "/api/v1/news?category=NOTHING, Chuyên mục “NOTHING” không còn.",
        "/api/v1//news, Không có nội dung nào ở địa chỉ này",
        "/api/v1/news;x=y, Không có nội dung nào ở địa chỉ này",
    })
    void whatIsNotThereIsAProblem(String address, String words) {
        assertThat(ProblemAnswer.of(new Http().get(address), 404).text("detail"))
                .startsWith(words);
    }

    @Test
    void guestsAreToldToSignInAndNotLedToAPage() {
        for (HttpResponse<String> answer :
                List.of(new Http().get("/api/v1/nothing"), new Http().send("POST", NEWS, DRAFT, JSON))) {
            ProblemAnswer problem = ProblemAnswer.of(answer, 401);
            assertThat(problem.text("title")).isEqualTo("Cần đăng nhập");
            assertThat(problem.header("WWW-Authenticate")).startsWith("Bearer");
        }
        ProblemAnswer.of(new Http().send("PUT", NEWS + "/1", DRAFT, JSON), 405);
        ProblemAnswer.of(new Http().send("DELETE", "/api/v1/openapi.json", null), 405);
    }

    @Test
    void whoIsSignedInIsToldWhatIsNotThere() {
        ProblemAnswer.of(Http.as("giangvien").get("/api/v1/nothing"), 404);
        ProblemAnswer.of(Http.as("giangvien").get("/api/nothing"), 404);
        ProblemAnswer method = ProblemAnswer.of(Http.as("bientap").send("DELETE", NEWS, null), 405);
        assertThat(method.header("Allow")).contains("GET", "POST");
        ProblemAnswer.of(new Http().get(NEWS, "Accept", "text/xml"), 406);
    }

    @Test
    void changesNeedTheRoleAndThePortalsOwnPages() {
        ProblemAnswer role = ProblemAnswer.of(Http.as("giangvien").send("POST", NEWS, "{}", JSON), 403);
        assertThat(role.text("code")).isEqualTo("api.forbidden");
        ProblemAnswer foreign = ProblemAnswer.of(
                Http.as("bientap")
                        .send("POST", NEWS, DRAFT, "Content-Type", "application/json", "Origin", "http://evil.example"),
                403);
        assertThat(foreign.text("detail")).startsWith("Yêu cầu thay đổi dữ liệu đến từ một trang ngoài cổng");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"a\":1}}", "null"})
    void whatIsNoObjectIsMalformed(String body) {
        ProblemAnswer problem = ProblemAnswer.of(Http.as("bientap").send("POST", NEWS, body, JSON), 400);
        assertThat(problem.text("detail")).startsWith("Nội dung không phải là một đối tượng JSON đúng quy cách");
    }

    @Test
    void otherTypesAndTooMuchAreRefused() {
        Http editor = Http.as("bientap");
        ProblemAnswer type = ProblemAnswer.of(editor.send("POST", NEWS, DRAFT, "Content-Type", "text/plain"), 415);
        assertThat(type.text("remedy")).isEqualTo("Đồng chí gửi nội dung dạng application/json.");
        byte[] large = ("{\"title\":\"" + "x".repeat(256 * 1024) + "\"}").getBytes(StandardCharsets.UTF_8);
        ProblemAnswer size = ProblemAnswer.of(editor.postStreamed(NEWS, large), 413);
        assertThat(size.text("reason")).contains("256 KB");
        ProblemAnswer.of(editor.send("POST", NEWS, new String(large, StandardCharsets.UTF_8), JSON), 413);
    }

    @Test
    void allFaultsOfADraftAreTold() {
        String body = DRAFT.replace("TRAINING", "NOTHING")
                .replace("2026-11-28", "2026-02-31")
                .replace("PUBLIC", "SOME");
        ProblemAnswer problem = ProblemAnswer.of(Http.as("bientap").send("POST", NEWS, body, JSON), 422);
        assertThat(problem.pointers()).containsExactlyInAnyOrder("/category", "/dated", "/visibility");
        assertThat(problem.answer().body()).contains("Đồng chí dùng một trong các giá trị: PUBLIC, INTERNAL.");
    }

    @Test
    void aDraftIsStoredForEditorsOnly() {
        HttpResponse<String> answer = Http.as("bientap").send("POST", NEWS, DRAFT, JSON);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        String location = answer.headers().firstValue("Location").orElseThrow().replace(PortalUnderTest.url(), "");
        assertThat(location).matches("/api/v1/news/\\d+");
        assertThat(Http.as("bientap").get(location).body())
                .contains("\"status\":\"DRAFT\"", "\"name\":\"Lê An\"", "Nội dung có “dấu” <b>và</b> thẻ.");
        ProblemAnswer.of(Http.as("giangvien").get(location), 404);
        ProblemAnswer.of(new Http().get(location), 404);
    }

    @Test
    void theDescriptionIsThere() {
        assertThat(new Http().get("/api/v1/openapi.json").body())
                .startsWith("{")
                .contains("\"/api/v1/news/{id}\"");
    }
}
