package vn.edu.phutho.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What programs and the script of the forms send, with everything that may be wrong with it; each answer is read. */
class ApiFormsE2E {

    private static final String NEWS = "/api/v1/news";

    private static final String PLACE = "/api/v1/drafts/article/888888";

    private static final String DRAFT = """
            {"title":"Tin","category":"TRAINING","dated":"2026-11-28T09:15","visibility":"PUBLIC",
            "credits":{},"blocks":[{"kind":"PARAGRAPH","text":"Nội dung."}]}""";

    private final Http editor = Http.as("bientap");

    private HttpResponse<String> post(String body) {
        return editor.send("POST", NEWS, body, "Content-Type", "application/json");
    }

    /** JSON of a table, where {@code NUL} is the escape of the character 0 and {@code x*401} a text of that length. */
    private static String json(String cell) {
        String repeated = cell.matches("\\S\\*\\d+") ? "\"" + Typed.of(cell) + "\"" : cell;
        return repeated.replace("NUL", "\\u0000");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            title | "" | /title | Thiếu trường “title”. Đồng chí bổ sung trường này.
            title | null | /title | Thiếu trường “title”.
            title | "NUL" | /title | Thiếu trường “title”.
            title | x*401 | /title | Tiêu đề dài 401 ký tự, nhiều hơn 400 ký tự cho phép.
            title | 5 | /title | Giá trị ở đây phải là một chuỗi ký tự.
            category | "" | /category | Thiếu trường “category”.
            category | "EVIL" | /category | Chuyên mục “EVIL” không còn.
            dated | "" | /dated | Ngày giờ ở đây không có thật hoặc không đúng dạng.
            dated | 1 | /dated | Giá trị ở đây phải là một chuỗi ký tự.
            dated | "2026-02-31T00:00" | /dated | Ngày giờ ở đây không có thật
            dated | "0001-01-01T00:00" | /dated | Ngày giờ ở đây không có thật
            dated | "9999-12-31T00:00" | /dated | Ngày giờ ở đây không có thật
            visibility | "public" | /visibility | Giá trị ở đây không nằm trong danh sách cho phép.
            credits | [] | /credits | Giá trị ở đây phải là một đối tượng.
            credits | {"name":"x","evil":1} | /credits/evil | Không có trường nào tên là “evil” ở đây.
            blocks | [] | /blocks | Bài viết chưa có nội dung. Đồng chí nhập ít nhất một đoạn.
            blocks | "x" | /blocks | Giá trị ở đây phải là một danh sách.
            blocks | [1] | /blocks/0 | Giá trị ở đây phải là một đối tượng.
            blocks | [{"kind":"X","text":"a"}] | /blocks/0/kind | Giá trị ở đây không nằm trong danh sách
            blocks | [{"kind":"PARAGRAPH","text":"NUL "}] | /blocks/0/text | Thiếu trường “text”.
            blocks | [{"kind":"PARAGRAPH","text":"\\ud800"}] | /blocks/0/text | Chuỗi ký tự này có ký tự không hoàn chỉnh.
            id | 5 | /id | Không có trường nào tên là “id” ở đây.
            """)
    void aFaultOfADraftIsToldAtItsPlace(String member, String value, String pointer, String words) {
        String whole = DRAFT.replaceFirst(
                "\"" + member + "\":(\"[^\"]*\"|\\{[^}]*}|\\[.*?])",
                "\"" + member + "\":" + java.util.regex.Matcher.quoteReplacement(json(value)));
        String body = DRAFT.contains("\"" + member + "\":") ? whole : DRAFT.replaceFirst("\\{", "{\"id\":5,");
        ProblemAnswer problem = ProblemAnswer.of(post(body), 422);
        assertThat(problem.pointers()).containsExactly(pointer);
        assertThat(Refused.by(problem)).allMatch(told -> told.startsWith(words));
    }

    @Test
    void oddTextsAreStoredAsText() {
        String title = Typed.decomposed("Tiếng Việt") + "\\u0000 <script>alert(1)</script>";
        HttpResponse<String> answer = post(DRAFT.replace("\"Tin\"", "\"" + title + "\""));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        String self = answer.headers().firstValue("Location").orElseThrow().replace(PortalUnderTest.url(), "");
        assertThat(editor.get(self).body()).contains("\"title\":\"Tiếng Việt <script>alert(1)</script>\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {} | /fields | Thiếu trường “fields”.
            {"fields":[]} | /fields | Giá trị ở đây phải là một đối tượng.
            {"fields":{"a":1}} | /fields/a | Giá trị ở đây phải là một chuỗi ký tự.
            {"fields":{"a b":"x"}} | /fields/a b | Tên ô này không đúng quy cách.
            {"fields":{"a":"\\ud800"}} | /fields/a | Chuỗi ký tự này có ký tự không hoàn chỉnh.
            {"fields":{},"version":"1"} | /version | Giá trị ở đây phải là một số nguyên.
            {"fields":{},"version":1e99} | /version | Giá trị ở đây phải là một số nguyên.
            {"fields":{},"window":"NUL"} | /window | Tên cửa sổ không đúng quy cách.
            {"fields":{},"seen":"31/02/2026"} | /seen | Thời điểm ở đây không đúng dạng.
            {"fields":{},"password":"x"} | /password | Không có trường nào tên là “password” ở đây.
            """)
    void aFaultOfAKeptFormIsToldAtItsPlace(String body, String pointer, String words) {
        ProblemAnswer problem = ProblemAnswer.of(editor.put(PLACE, json(body)), 422);
        assertThat(problem.pointers()).containsExactly(pointer);
        assertThat(Refused.by(problem)).allMatch(told -> told.startsWith(words));
        assertThat(editor.get(PLACE).statusCode()).as("nothing is kept").isEqualTo(204);
    }

    @Test
    void everyStatusSaysWhatToDo() {
        List.of(
                        ProblemAnswer.of(post("{"), 400),
                        ProblemAnswer.of(new Http().put(PLACE, "{\"fields\":{}}"), 401),
                        ProblemAnswer.of(
                                Http.as("giangvien").send("POST", NEWS, DRAFT, "Content-Type", "application/json"),
                                403),
                        ProblemAnswer.of(editor.put(PLACE, "{\"fields\":{}}", "Origin", "http://evil.example"), 403),
                        ProblemAnswer.of(editor.put("/api/v1/drafts/evil/1", "{\"fields\":{}}"), 404),
                        ProblemAnswer.of(editor.put("/api/v1/drafts/article/%00", "{\"fields\":{}}"), 404),
                        ProblemAnswer.of(editor.send("DELETE", NEWS, null), 405),
                        ProblemAnswer.of(editor.get(NEWS, "Accept", "text/xml"), 406),
                        ProblemAnswer.of(editor.put(PLACE, "{\"fields\":{},\"account\":\"\\u0000\"}"), 409),
                        ProblemAnswer.of(
                                editor.put(PLACE, "{\"fields\":{\"a\":\"" + "x".repeat(300_000) + "\"}}"), 413),
                        ProblemAnswer.of(editor.send("POST", NEWS, DRAFT, "Content-Type", "text/plain"), 415),
                        ProblemAnswer.of(new Http().get(NEWS + "?page=abc&size=0&q=" + "x".repeat(101)), 422))
                .forEach(problem -> assertThat(Refused.by(problem)).isNotEmpty());
    }
}
