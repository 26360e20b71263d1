package vn.edu.phutho.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Several things are wrong at once: programs get a list of all of them, people read each beside its field. */
class FaultsE2E {

    private static final String NEWS = "/api/v1/news";

    private static final String[] JSON = {"Content-Type", "application/json"};

    private static final String TOO_LONG = "x".repeat(20_001);

    private static String draft(String title, String degree, String name, String first, String second) {
        return "{\"title\":\"" + title + "\",\"category\":\"TRAINING\",\"dated\":\"2026-11-28T09:15\","
                + "\"visibility\":\"INTERNAL\",\"credits\":{\"degree\":\"" + degree + "\",\"name\":\"" + name + "\"},"
                + "\"blocks\":[{\"kind\":\"PARAGRAPH\",\"text\":\"" + first + "\"},"
                + "{\"kind\":\"PARAGRAPH\",\"text\":\"" + second + "\"}]}";
    }

    @Test
    void aProgramReadsEveryFaultOfTheDomain() {
        String body = draft("x".repeat(401), "x".repeat(41), "x".repeat(161), "Một.", TOO_LONG);
        ProblemAnswer problem = ProblemAnswer.of(Http.as("bientap").send("POST", NEWS, body, JSON), 422);
        assertThat(problem.pointers())
                .containsExactlyInAnyOrder("/title", "/credits/degree", "/credits/name", "/blocks/1/text");
        assertThat(problem.text("detail")).startsWith("Dữ liệu gửi lên có 4 chỗ chưa đúng.");
        assertThat(problem.answer().body())
                .contains(
                        fault(
                                "/title",
                                "news.article.titleTooLong",
                                "Tiêu đề dài 401 ký tự, nhiều hơn 400 ký tự cho phép."),
                        fault(
                                "/credits/degree",
                                "news.credits.degreeTooLong",
                                "Học hàm, học vị dài 41 ký tự, nhiều hơn 40 ký tự cho phép."),
                        fault(
                                "/credits/name",
                                "news.credits.authorTooLong",
                                "Tên tác giả dài 161 ký tự, nhiều hơn 160 ký tự cho phép."),
                        fault(
                                "/blocks/1/text",
                                "news.article.blockTooLong",
                                "Khối 2 dài 20.001 ký tự, nhiều hơn 20.000 ký tự cho phép."),
                        "\"remedy\":\"Đồng chí tách khối đó thành nhiều đoạn.\"");
    }

    private static String fault(String pointer, String code, String reason) {
        return "{\"pointer\":\"" + pointer + "\",\"code\":\"" + code + "\",\"reason\":\"" + reason + "\"";
    }

    @Test
    void anEditorReadsEveryFaultBesideItsField() {
        HttpResponse<String> stored =
                Http.as("bientap").send("POST", NEWS, draft("Tin nhiều lỗi", "", "", "Một.", "Hai."), JSON);
        String address = "/newsroom/articles/"
                + stored.headers().firstValue("Location").orElseThrow().replaceAll(".*/", "");
        Map<String, String> typed = new HashMap<>(Map.of(
                "title", " ",
                "dated", "31/02/2026 10:00",
                "section", "TRAINING",
                "degree", "x".repeat(41),
                "author", "x".repeat(161),
                "post", "Trưởng khoa",
                "visibility", "INTERNAL",
                "visibleFrom", "ngày mai",
                "related", "x".repeat(401)));
        typed.putAll(Map.of("rows:0:kind", "PARAGRAPH", "rows:0:text", " ", "rows:1:kind", "PARAGRAPH"));
        typed.put("rows:1:text", TOO_LONG);
        String page =
                Proposer.as("bientap").press(address, "edit", "save", typed).body();
        besides(page, "edit:title", "Bài viết chưa có tiêu đề.");
        besides(page, "edit:dated", "Không có ngày 31: tháng 2 năm 2026 có 28 ngày.");
        besides(page, "edit:visibleFrom", "“ngày mai” không phải là ngày giờ.");
        besides(page, "edit:degree", "Học hàm, học vị dài 41 ký tự");
        besides(page, "edit:author", "Tên tác giả dài 161 ký tự");
        besides(page, "edit:related", "Tin liên quan thứ 1 dài 401 ký tự");
        besides(page, "edit:rows:1:text", "Khối 1 dài 20.001 ký tự");
        assertThat(page)
                .contains("<a href=\"#edit:rows:1:text\">", "<a href=\"#edit:degree\">", TOO_LONG + "</textarea>")
                .doesNotContain(
                        "edit:post-error\" class", "edit:rows:0:text-error\" class", "Bài viết chưa có ngày giờ.");
    }

    @Test
    void anAdministratorReadsEveryFaultBesideItsField() {
        String page = new AccountForms(Http.fresh("quantri2"))
                .creation("", "", "", "")
                .get()
                .body();
        besides(page, "account:person", "Chưa chọn người dùng tài khoản.");
        besides(page, "account:username", "Chưa có tên đăng nhập.");
        besides(page, "account:roles", "Tài khoản chưa có vai trò nào.");
    }

    @Test
    void aPasswordIsRefusedAtItsField() {
        Proposer staff = Proposer.as("giangvien2");
        List<Map<String, String>> tries = List.of(
                Map.of("present", Http.PASSWORD, "chosen", "Cây đa giếng nước sân đình", "again", "khác"),
                Map.of("present", Http.PASSWORD, "chosen", "ngắn", "again", "ngắn"));
        besides(staff.press("/profile", "password", "change", tries.get(0)).body(), "password:again", "Hai lần nhập");
        besides(
                staff.press("/profile", "password", "change", tries.get(1)).body(),
                "password:chosen",
                "Mật khẩu mới quá ngắn.");
        besides(staff.press("/profile", "token", "create", Map.of("name", " ")).body(), "token:name", "chưa có tên.");
    }

    /** The message stands at the field, and the field says that it is wrong. */
    private static void besides(String page, String field, String message) {
        told(page, field, message);
        assertThat(page)
                .as(field)
                .containsPattern("<(?:input|textarea|select|fieldset)(?=[^>]* id=\"" + field + "\")"
                        + "(?=[^>]* aria-invalid=\"true\")");
    }

    private static void told(String page, String field, String message) {
        assertThat(page).as(field).containsPattern("id=\"" + field + "-error\"[^>]*>[^<]*" + Pattern.quote(message));
    }
}
