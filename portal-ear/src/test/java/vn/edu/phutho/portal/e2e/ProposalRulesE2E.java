package vn.edu.phutho.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What must not happen to a dossier, tried past the pages: by forged forms, by two at once, by five clicks. */
class ProposalRulesE2E {

    private static final Map<String, String> NOTHING = Map.of();

    private static final String PROPOSED = "Duyệt và đề nghị Hiệu trưởng";

    @Test
    void ofTwoReviewersOneWinsAndTheOtherReadsWhoDidWhat() throws Exception {
        Proposer owner = Proposer.as("hieutruong");
        String dossier = owner.submitted();
        Proposer one = Proposer.as("phohieutruong");
        Proposer other = Proposer.as("hoidong1");
        Proposer.Form first = one.form(dossier, "propose");
        Proposer.Form second = other.form(dossier, "return");
        assertThat(one.send(first, "go", NOTHING).statusCode()).isEqualTo(302);
        HttpResponse<String> late =
                other.send(second, "go", Map.of("reason", "Đề nghị bổ sung số liệu lớp đã dạy trong năm."));
        assertThat(late.statusCode()).isEqualTo(200);
        assertThat(late.body()).contains("ThS. Lê Thị Minh Châu đã duyệt hồ sơ này lúc", "Chờ Hiệu trưởng quyết định");
        assertThat(owner.get(dossier).body()).contains(PROPOSED).doesNotContain("Trả lại để hoàn thiện</p>");
        owner.withdraw(dossier);
    }

    @Test
    void ofTwoReviewersInTheSameMomentOneWins() throws Exception {
        Proposer owner = Proposer.as("hieutruong");
        String dossier = owner.submitted();
        List<Callable<HttpResponse<String>>> both = new ArrayList<>();
        for (String reviewer : List.of("phohieutruong", "hoidong1")) {
            Proposer.Form form = Proposer.as(reviewer).form(dossier, "propose");
            both.add(() -> Proposer.as(reviewer).send(form, "go", NOTHING));
        }
        assertThat(together(both)).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(302, 200);
        assertThat(count(owner.get(dossier).body(), PROPOSED)).isEqualTo(1);
        owner.withdraw(dossier);
    }

    @Test
    void fiveClicksAreOneAct() throws Exception {
        Proposer owner = Proposer.as("thanhtra");
        String dossier = owner.submitted();
        Proposer head = Proposer.as("hoidong3");
        Proposer.Form form = head.form(dossier, "propose");
        Callable<HttpResponse<String>> click = () -> head.send(form, "go", NOTHING);
        assertThat(together(Collections.nCopies(5, click)))
                .extracting(HttpResponse::statusCode)
                .containsOnly(302);
        assertThat(count(owner.get(dossier).body(), PROPOSED)).isEqualTo(1);
        owner.withdraw(dossier);
    }

    @Test
    void fiveClicksOpenOneDossier() throws Exception {
        Proposer owner = Proposer.as("vanthu");
        String dossier = owner.open();
        for (String other : List.of("truongphong", "hieutruong", "tochuc")) {
            assertThat(Proposer.as(other).get(dossier).statusCode()).as(other).isEqualTo(404);
        }
        String again = owner.get("/awards/mine").body();
        assertThat(again).contains("Đồng chí đã có hồ sơ cho danh hiệu này trong đợt.");
        assertThat(count(again, "href=\"/awards/dossiers/")).isEqualTo(1);
        assertThat(owner.get(dossier).body()).contains("Hồ sơ chưa nộp hoặc đã kết thúc nên không có gì để rút.");
    }

    @Test
    void nobodyApprovesTheirOwn() {
        Proposer head = Proposer.as("truongkhoa");
        String dossier = head.submitted();
        assertThat(head.get(dossier).body()).doesNotContain("id=\"propose\"");
        assertThat(head.get("/awards/inbox").body()).doesNotContain(dossier);
        Proposer.Form forged = new Proposer.Form(
                dossier, "propose", head.form(dossier, "withdraw").hidden());
        head.send(forged, "go", NOTHING);
        assertThat(head.get(dossier).body()).contains("Chờ khoa, phòng duyệt").doesNotContain(PROPOSED);
        Proposer deputy = Proposer.as("phokhoa");
        assertThat(deputy.get("/awards/inbox").body()).contains(dossier);
        assertThat(deputy.press(dossier, "propose", "go", NOTHING).statusCode()).isEqualTo(302);
        head.withdraw(dossier);
    }

    /** All by one paper or none: whoever decides reads which dossier is in the way, and what is wrong with the paper. */
    @Test
    void ofSeveralDossiersTheOneInTheWayIsNamed() {
        Proposer left = Proposer.as("thanhtra");
        Proposer stays = Proposer.as("hoidong8");
        String gone = left.submitted();
        String waiting = stays.submitted();
        Proposer.as("hoidong3").press(gone, "propose", "go", NOTHING);
        Proposer.as("hoidong4").press(waiting, "propose", "go", NOTHING);
        Proposer principal = Proposer.as("hieutruong");
        String review = "/awards/decisions/review?pick=" + id(gone) + "&pick=" + id(waiting);
        Map<String, String> forBoth =
                new java.util.HashMap<>(principal.form(review, "decide").hidden());
        left.withdraw(gone);
        Proposer.Form late = new Proposer.Form(review, "decide", forBoth);
        String refused = principal
                .sendChosen(late, List.of(id(gone), id(waiting)), Map.of("number", "12", "date", ""))
                .body();
        assertThat(refused)
                .containsPattern("Hồ sơ HS-2026-0*" + id(gone) + " của [^<]*Nguyễn Đình Chiến chưa xử lý được\\."
                        + " [^<]*Nguyễn Đình Chiến đã rút hồ sơ này lúc")
                .contains("Số, ký hiệu chưa đúng dạng.", "Chưa có ngày ký.")
                .doesNotContainPattern("Hồ sơ HS-2026-0*" + id(waiting) + " của");
        assertThat(stays.get(waiting).body()).contains("Chờ Hiệu trưởng quyết định");
        stays.withdraw(waiting);
    }

    private static String id(String dossier) {
        return dossier.replaceAll(".*/", "");
    }

    @Test
    void othersFindNothing() {
        Proposer owner = Proposer.as("bientap");
        String dossier = owner.submitted();
        String file = owner.get(dossier).body().replaceAll("(?s).*href=\"(/files/[0-9]+)\".*", "$1");
        for (String stranger : List.of("giangvien", "truongkhoa", "quantri")) {
            Proposer other = Proposer.as(stranger);
            assertThat(other.get(dossier).statusCode()).as(stranger).isEqualTo(404);
            assertThat(other.get(dossier + "/report").statusCode()).as(stranger).isEqualTo(404);
            assertThat(other.get(file).statusCode()).as(stranger).isEqualTo(404);
        }
        assertThat(Proposer.as("tochuc").get(dossier).statusCode())
                .as("reads all")
                .isEqualTo(200);
        assertThat(Proposer.as("hoidong4").get(file).statusCode())
                .as("the head")
                .isEqualTo(200);
        Proposer.Form forged = new Proposer.Form(
                dossier, "withdraw", owner.form(dossier, "withdraw").hidden());
        assertThat(Proposer.as("giangvien").send(forged, "go", NOTHING).statusCode())
                .isEqualTo(404);
        assertThat(new Http().get(dossier).statusCode()).isEqualTo(302);
        owner.withdraw(dossier);
    }

    @Test
    void whatIsBeingWrittenIsNobodysBusiness() {
        Proposer owner = Proposer.as("ketoan");
        String dossier = owner.submitted();
        Proposer head = Proposer.as("truongphong");
        head.press(dossier, "return", "go", Map.of("reason", "Đề nghị viết rõ hơn mục kết quả công tác."));
        owner.press(dossier + "/report", "report", "save", Map.of("duties", "Giảng dạy.", "results", "Chưa xong"));
        assertThat(owner.get(dossier).body()).contains("Chưa xong");
        assertThat(head.get(dossier).body()).contains("Dạy 8 lớp.").doesNotContain("Chưa xong");
        assertThat(head.get(dossier + "/report").statusCode()).isEqualTo(302);
    }

    private static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }

    private static <T> List<T> together(List<Callable<T>> all) throws Exception {
        CyclicBarrier ready = new CyclicBarrier(all.size());
        ExecutorService threads = Executors.newFixedThreadPool(all.size());
        try {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> one : all) {
                running.add(threads.submit(() -> {
                    ready.await();
                    return one.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> each : running) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
