package vn.edu.phutho.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The dialogs of a dossier that was handed in, sent twice, from an old page, by others; each answer is read. */
class ProposalDialogsE2E {

    private static final String REASON = "Đề nghị bổ sung số lớp đã dạy trong năm.";

    private static final String TODAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy").format(LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")));

    private final Http owner = Http.as("thanhtra");

    private final Http head = Http.as("hoidong3");

    private final Http principal = Http.as("hieutruong");

    private String dossier;

    @BeforeEach
    void handIn() {
        dossier = Proposer.as("thanhtra").submitted();
    }

    @AfterEach
    void takeBack() {
        if (owner.get(dossier + "/report").statusCode() == 200) {
            DrawnForm.of(owner, dossier + "/report", "report").press(owner, "hand");
        }
        if (owner.get(dossier).body().contains("<form id=\"withdraw\"")) {
            DrawnForm.of(owner, dossier, "withdraw").press(owner, "go");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "propose, hoidong3, đã duyệt hồ sơ này lúc",
        "return, hoidong3, đã trả lại hồ sơ này lúc",
        "withdraw, thanhtra, đã rút hồ sơ này lúc"
    })
    void anActIsDoneOnceAndOnlyFromAPresentPage(String act, String account, String moved) {
        Http actor = Http.as(account);
        DrawnForm form = DrawnForm.of(actor, dossier, act);
        DrawnForm whole = act.equals("return") ? form.typed("reason", REASON) : form;
        assertThat(whole.press(new Http(), "go")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .contains("/login?from=");
        assertThat(Refused.by(whole.press(Http.as("giangvien"), "go"))).hasSize(1);
        assertThat(whole.at("/awards/dossiers/999999").press(actor, "go").statusCode())
                .isEqualTo(404);
        for (String version : List.of("", "abc", "\0", "99999999999")) {
            assertThat(Refused.by(whole.with("version", version).press(actor, "go")))
                    .as("version %s", version)
                    .anyMatch(told -> told.contains("đã nộp hồ sơ này lúc"));
        }
        for (int i = 0; i < 2; i++) {
            assertThat(whole.press(actor, "go").statusCode()).isEqualTo(302);
        }
        HttpResponse<String> again =
                whole.with("act", UUID.randomUUID().toString()).press(actor, "go");
        assertThat(Refused.by(again)).anyMatch(told -> told.contains(moved));
        if (act.equals("return")) {
            assertThat(again.body())
                    .as("what was typed is there to be copied")
                    .contains("Ý kiến đồng chí vừa viết chưa được gửi", ">" + REASON + "</p>");
        }
    }

    @Test
    void onlyTheOwnerTakesBack() {
        DrawnForm form = DrawnForm.of(owner, dossier, "withdraw");
        assertThat(Refused.by(form.press(head, "go")))
                .anyMatch(told -> told.startsWith("Chỉ người được đề nghị rút được hồ sơ"));
    }

    /** A page of before the dossier was handed in, and a draft that says it is of a version that cannot be. */
    @Test
    void theReportIsWrittenFromAPresentPageOnly() {
        DrawnForm.of(head, dossier, "return").typed("reason", REASON).press(head, "go");
        String report = dossier + "/report";
        DrawnForm form = DrawnForm.of(owner, report, "report");
        for (String version : List.of("", "abc", "99999999999")) {
            HttpResponse<String> answer = form.with("version", version)
                    .typed("results", "Chữ còn đây")
                    .press(owner, "save");
            assertThat(Refused.by(answer))
                    .as("version %s", version)
                    .anyMatch(told -> told.contains("đã sửa nội dung này lúc"));
            assertThat(answer.body()).contains("Chữ còn đây</textarea>");
        }
        assertThat(owner.get(dossier).body()).doesNotContain("Chữ còn đây");
        String place = "/api/v1/drafts/award-report/" + dossier.replaceAll(".*/", "");
        String draft = "{\"fields\":{\"report:results\":\"Nháp\",\"report:files\":\"abc\"},\"version\":99999999999}";
        assertThat(owner.put(place, draft).statusCode()).isEqualTo(200);
        assertThat(owner.get(report).body()).contains("Nháp</textarea>", "đã sửa nội dung này lúc");
        assertThat(owner.delete(place).statusCode()).isEqualTo(204);
        assertThat(form.typed("files", "abc,-1,\0").press(owner, "hand").statusCode())
                .isEqualTo(302);
    }

    /** Two windows with one draft: the second is told of the change, and not of the files that the first attached. */
    @Test
    void filesThatAnotherWindowAttachedAreNoFault() {
        DrawnForm.of(head, dossier, "return").typed("reason", REASON).press(head, "go");
        DrawnForm form = DrawnForm.of(owner, dossier + "/report", "report")
                .typed("files", String.valueOf(Proposer.as("thanhtra").upload()));
        assertThat(form.press(owner, "save").statusCode()).isEqualTo(302);
        HttpResponse<String> other =
                form.with("act", UUID.randomUUID().toString()).press(owner, "save");
        assertThat(Refused.by(other)).anyMatch(told -> told.contains("đã sửa nội dung này lúc"));
        assertThat(DrawnForm.of(owner, dossier + "/report", "report")
                        .press(owner, "hand")
                        .statusCode())
                .isEqualTo(302);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            number | '' | Chưa có số, ký hiệu của quyết định.
            number | NUL | Chưa có số, ký hiệu của quyết định.
            number | SCRIPT | Số, ký hiệu chưa đúng dạng.
            number | x*300 | Số, ký hiệu chưa đúng dạng.
            date | '' | Chưa có ngày ký.
            date | NUL | Chưa có ngày ký.
            date | hôm nay | “hôm nay” không phải là ngày.
            date | 31/02/2026 | Không có ngày 31: tháng 2 năm 2026 có 28 ngày.
            date | 01/01/0001 | Ngày 01/01/0001 nằm ngoài khoảng cho phép.
            date | 31/12/9999 | Ngày 31/12/9999 nằm ngoài khoảng cho phép.
            date | 31/12/2099 | Ngày ký sau ngày hôm nay
            """)
    void aFaultOfADecisionIsTold(String field, String typed, String words) {
        HttpResponse<String> answer = decision().typed(field, Typed.of(typed)).press(principal, "go");
        assertThat(Refused.by(answer)).anyMatch(told -> told.startsWith(words));
        assertThat(answer.body())
                .contains(field.equals("date") ? "value=\"218/QĐ-TCT\"" : "value=\"02/01/2026\"")
                .doesNotContain("<img src=x");
    }

    @Test
    void aDecisionIsForWhomItIsAndFromAPresentPage() {
        DrawnForm form = decision().typed("date", TODAY);
        String chosen = dossier.replaceAll(".*/", "");
        assertThat(form.press(new Http(), "go").headers().firstValue("Location").orElseThrow())
                .contains("/login?from=");
        assertThat(Refused.by(form.press(head, "go"))).hasSize(1);
        assertThat(form.with("chosen", "999999").press(principal, "go").statusCode())
                .isEqualTo(404);
        assertThat(Refused.by(form.without("chosen").press(principal, "go")))
                .anyMatch(told -> told.startsWith("Chưa chọn hồ sơ nào."));
        assertThat(Refused.by(form.with("version-" + chosen, "abc").press(principal, "go")))
                .anyMatch(told -> told.contains("đã duyệt hồ sơ này lúc"));
        assertThat(owner.get(dossier).body()).contains("Chờ Hiệu trưởng quyết định");
    }

    /** Of a dossier of its own, for nothing follows a decision. */
    @Test
    void aDecisionSentTwiceIsOne() {
        String decided = Proposer.as("quantri2").submitted();
        Http reviewer = Http.as("hoidong4");
        assertThat(DrawnForm.of(reviewer, decided, "propose")
                        .press(reviewer, "go")
                        .statusCode())
                .isEqualTo(302);
        DrawnForm form = DrawnForm.of(principal, review(decided), "decide")
                .typed("number", Typed.decomposed("219/QĐ-TCT"))
                .typed("date", TODAY);
        for (int i = 0; i < 2; i++) {
            assertThat(form.press(principal, "go").headers().firstValue("Location"))
                    .hasValue(PortalUnderTest.url() + "/awards/book");
        }
        assertThat(principal.get("/awards/book?q=219").body().split("219/QĐ-TCT", -1))
                .hasSizeGreaterThan(1);
        DrawnForm other = decision().typed("number", "219/QĐ-TCT").typed("date", TODAY);
        assertThat(Refused.by(other.press(principal, "go")))
                .anyMatch(told -> told.startsWith("Sổ khen thưởng đã có quyết định số 219/QĐ-TCT"));
    }

    private static String review(String dossier) {
        return "/awards/decisions/review?pick=" + dossier.replaceAll(".*/", "");
    }

    /** The review of this one dossier, with a number and a day that are right but for what it is about. */
    private DrawnForm decision() {
        if (head.get(dossier).body().contains("<form id=\"propose\"")) {
            assertThat(DrawnForm.of(head, dossier, "propose").press(head, "go").statusCode())
                    .isEqualTo(302);
        }
        return DrawnForm.of(principal, review(dossier), "decide")
                .typed("number", Typed.decomposed("218/QĐ-TCT"))
                .typed("date", "02/01/2026");
    }

    @Test
    void whatIsOpenedTwiceIsOne() {
        takeBack();
        String mine = owner.get("/awards/mine").body();
        Matcher button = Pattern.compile("name=\"(open:[^\"]*)\"").matcher(mine);
        assertThat(button.find()).isTrue();
        DrawnForm open = DrawnForm.in(mine, "/awards/mine", "open").with(button.group(1), "");
        assertThat(open.press(new Http(), "x").headers().firstValue("Location").orElseThrow())
                .contains("/login?from=");
        dossier = open.press(owner, "x")
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceAll("^https?://[^/]+|/report$", "");
        assertThat(open.press(owner, "x").statusCode()).isLessThan(400);
        assertThat(open.with("act", UUID.randomUUID().toString())
                        .press(owner, "x")
                        .statusCode())
                .isLessThan(400);
        assertThat(dossiers(owner.get("/awards/mine").body())).isEqualTo(dossiers(mine) + 1);
        assertThat(DrawnForm.of(owner, dossier + "/report", "report")
                        .typed("duties", "Giảng dạy.")
                        .typed("results", "Dạy 8 lớp.")
                        .typed("files", String.valueOf(Proposer.as("thanhtra").upload()))
                        .press(owner, "hand")
                        .statusCode())
                .isEqualTo(302);
    }

    private static int dossiers(String page) {
        return page.split("href=\"/awards/dossiers/", -1).length;
    }
}
