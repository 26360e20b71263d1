package vn.edu.phutho.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The forms of a proposal with everything that people and others type; each answer is read. */
class ProposalFormsE2E {

    private static final String SCRIPT = "\"><img src=x onerror=window.__x=1>{{7*7}}#{7*7}";

    /** "Đề nghị bổ sung số lớp" with each mark apart. */
    private static final String NFD =
            java.text.Normalizer.normalize("Đề nghị bổ sung số lớp", java.text.Normalizer.Form.NFD);

    @Test
    void theReasonOfAReturn() {
        Proposer owner = Proposer.as("hoidong6");
        Proposer head = Proposer.as("hoidong2");
        String dossier = owner.submitted();
        assertThat(head.get(dossier).body()).as("of the setting").contains("Ít nhất 20 ký tự. Nêu rõ");
        assertThat(returned(head, dossier, "").body()).contains("cần ít nhất 20 ký tự, hiện có 0.");
        assertThat(returned(head, dossier, "Ngắn quá").body())
                .contains("cần ít nhất 20 ký tự, hiện có 8.", ">Ngắn quá</textarea>");
        assertThat(returned(head, dossier, NFD.substring(0, 20)).body()).contains("cần ít nhất 20 ký tự, hiện có 1");
        assertThat(returned(head, dossier, "a".repeat(2001)).body()).contains("dài hơn 2.000 ký tự");
        assertThat(returned(head, dossier, "\0").body()).contains("hiện có 0.");
        assertThat(returned(head, dossier, "Ngắn").body()).contains("aria-invalid=\"true\"");
        HttpResponse<String> done = returned(head, dossier, SCRIPT);
        assertThat(done.statusCode()).isEqualTo(302);
        assertThat(owner.get(dossier).body())
                .contains("&lt;img src=x onerror=", "#{7*7}")
                .doesNotContain("<img src=x");
        HttpResponse<String> again = owner.press(dossier + "/report", "report", "hand", owner.written("Dạy 9 lớp."));
        assertThat(again.statusCode()).isEqualTo(302);
        assertThat(returned(head, dossier, NFD).statusCode()).isEqualTo(302);
        assertThat(owner.get(dossier).body()).contains("Đề nghị bổ sung số lớp");
    }

    private static HttpResponse<String> returned(Proposer head, String dossier, String reason) {
        return head.press(dossier, "return", "go", Map.of("reason", reason));
    }

    @Test
    void theReport() {
        Proposer owner = Proposer.as("hoidong9");
        String dossier = owner.open();
        String report = dossier + "/report";
        HttpResponse<String> empty = owner.press(report, "report", "hand", Map.of("duties", " ", "results", ""));
        assertThat(empty.statusCode()).isEqualTo(200);
        assertThat(empty.body()).contains("Mục “Quyền hạn, nhiệm vụ được giao” chưa có nội dung.");
        HttpResponse<String> tooLong =
                owner.press(report, "report", "save", Map.of("duties", "b".repeat(20_001), "results", "Còn đây"));
        assertThat(tooLong.body()).contains("dài hơn 20.000 ký tự cho phép, thừa 1 ký tự.", "Còn đây</textarea>");
        Map<String, String> odd = Map.of("duties", SCRIPT + "\0", "results", NFD);
        assertThat(owner.press(report, "report", "save", odd).statusCode()).isEqualTo(302);
        assertThat(owner.get(dossier).body())
                .contains("&lt;img src=x onerror=", "Đề nghị bổ sung số lớp")
                .doesNotContain("<img src=x");
        assertThat(owner.press(report, "report", "hand", odd).body())
                .contains("href=\"#report:files\">Hồ sơ cần ít nhất 1 tệp minh chứng, hiện có 0.");
        HttpResponse<String> foreign = owner.press(
                report,
                "report",
                "save",
                Map.of(
                        "duties",
                        "x",
                        "files",
                        String.valueOf(Proposer.as("giangvien").upload())));
        assertThat(Refused.by(foreign))
                .containsExactly(
                        "Có tệp không đính kèm được: tệp đã bị xóa, đã nằm trong nội dung khác, hoặc không do đồng"
                                + " chí tải lên. Đồng chí bỏ tệp đó, tải lên lại rồi gửi.");
        assertThat(foreign.body()).as("nothing typed is lost").contains(">x</textarea>");
    }

    @Test
    void anOlderPageKeepsWhatWasTyped() {
        Proposer owner = Proposer.as("hoidong7");
        String report = owner.open() + "/report";
        Proposer.Form older = owner.form(report, "report");
        owner.press(report, "report", "save", Map.of("duties", "Bản thứ nhất", "results", "Một"));
        HttpResponse<String> late = owner.send(older, "save", Map.of("duties", "Bản thứ hai", "results", "Hai"));
        assertThat(late.statusCode()).isEqualTo(200);
        assertThat(late.body()).contains("đã sửa nội dung này lúc", "Bản thứ nhất", "Bản thứ hai</textarea>");
    }

    @Test
    void theNumberAndDateOfADecision() {
        Proposer owner = Proposer.as("hoidong8");
        String dossier = owner.submitted();
        assertThat(Proposer.as("hoidong4")
                        .press(dossier, "propose", "go", Map.of())
                        .statusCode())
                .isEqualTo(302);
        Proposer principal = Proposer.as("hieutruong");
        String review = "/awards/decisions/review?pick=" + dossier.replaceAll(".*/", "") + "&pick=999999";
        assertThat(principal.get(review).body()).contains("1 hồ sơ đã chọn không còn chờ đồng chí");
        assertThat(decided(principal, review, "", "").body())
                .contains("Chưa có số, ký hiệu của quyết định.", "Chưa có ngày ký.");
        assertThat(decided(principal, review, SCRIPT, "31/02/2026").body())
                .contains("Không có ngày 31: tháng 2 năm 2026 có 28 ngày.")
                .doesNotContain("<img src=x");
        assertThat(decided(principal, review, "12/KH-TCT", "01/01/0001").statusCode())
                .isEqualTo(200);
        assertThat(decided(principal, review, "217/QĐ-TCT", "31/12/9999").statusCode())
                .isEqualTo(200);
        assertThat(decided(principal, review, "217/QĐ-TCT", "31/12/2099").body())
                .contains("Ngày ký sau ngày hôm nay");
        assertThat(decided(principal, review, "217/QĐ-TCT", "01/01/2020").body())
                .contains("Ngày ký trước ngày khoa, phòng đề nghị");
        assertThat(principal.get("/awards/decisions/review").body()).contains("Chưa chọn hồ sơ nào");
        assertThat(principal.get("/awards/decisions/review?pick=abc&pick=-1").statusCode())
                .isEqualTo(200);
        assertThat(owner.get(dossier).body()).contains("Chờ Hiệu trưởng quyết định");
        owner.withdraw(dossier);
    }

    private static HttpResponse<String> decided(Proposer principal, String review, String number, String date) {
        return principal.press(review, "decide", "go", Map.of("number", number, "date", date));
    }

    @Test
    void withoutASessionNothingIsDone() {
        Proposer owner = Proposer.as("thuky");
        String dossier = owner.submitted();
        Proposer.Form form = owner.form(dossier, "withdraw");
        HttpResponse<String> answer = new Http().post(dossier, form.pressed("go", Map.of()));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("/login");
        HttpResponse<String> foreign =
                Http.as("thuky").post(dossier, form.pressed("go", Map.of()), "Origin", "https://evil.example");
        assertThat(foreign.statusCode()).as("as if it were not there").isEqualTo(404);
        assertThat(owner.get(dossier).body()).contains("Chờ khoa, phòng duyệt");
        owner.withdraw(dossier);
    }

    /** There is nothing to choose from any more: what is typed is shown beside the reason. */
    @Test
    void aReportHandedInFromAnotherWindow() {
        Proposer owner = Proposer.as("hoidong9");
        String dossier = owner.open();
        Proposer.Form left = owner.form(dossier + "/report", "report");
        owner.press(dossier + "/report", "report", "hand", owner.written("Dạy 9 lớp."));
        HttpResponse<String> late = owner.send(left, "save", Map.of("duties", "Viết muộn.", "results", "Dạy 8 lớp."));
        assertThat(late.body())
                .contains("đã nộp hồ sơ này lúc", ">Viết muộn.</textarea>")
                .doesNotContain("Giữ bản của tôi");
        owner.withdraw(dossier);
    }
}
