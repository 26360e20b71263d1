package vn.edu.phutho.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The files of a report that is being written. */
@ArquillianTest
class DossierFilesE2E {

    private final Proposer owner = Proposer.as("duyettin");

    @Deployment(testable = false)
    static WebArchive sql() {
        return ShrinkWrap.create(WebArchive.class, "sql.war").addClass(SqlServlet.class);
    }

    /** What is typed is kept and the file taken out by one act: both or none, and one line in the audit. */
    @Test
    void takingAFileOutKeepsWhatIsTyped() {
        String dossier = owner.open();
        String report = dossier + "/report";
        owner.press(report, "report", "save", owner.written("Bản thứ nhất"));
        Proposer.Form form = owner.form(report, "report");
        Map<String, String> typed = new HashMap<>(Map.of("duties", "Giảng dạy.", "results", "x".repeat(20_001)));
        assertThat(owner.send(form, remove(report), typed).body()).contains("dài hơn 20.000 ký tự cho phép");
        assertThat(owner.get(dossier).body()).contains("Bản thứ nhất", "minh-chung.pdf");
        typed.put("results", "Bản thứ hai");
        String button = remove(report);
        Proposer.Form again = owner.form(report, "report");
        assertThat(owner.send(again, button, typed).statusCode()).isEqualTo(302);
        assertThat(owner.get(dossier).body()).contains("Bản thứ hai").doesNotContain("minh-chung.pdf");
        assertThat(acts(dossier, "award.dossier.write")).as("the first save").isEqualTo("1");
        assertThat(acts(dossier, "award.dossier.detach")).isEqualTo("1");
        typed.put("results", "Bản cũ gửi muộn");
        assertThat(owner.send(form, "save", typed).body()).contains("đã sửa nội dung này lúc", "Bản thứ hai");
    }

    /** Given back and not handed in again: new files are as private as the new text. */
    @Test
    void whatIsAttachedAfterAReturnIsTheOwnersAlone() {
        Proposer lecturer = Proposer.as("hoidong6");
        Proposer head = Proposer.as("hoidong2");
        String dossier = lecturer.submitted();
        long before = fileOf(lecturer, dossier);
        assertThat(head.get("/files/" + before).statusCode()).as("handed in").isEqualTo(200);
        head.press(dossier, "return", "go", Map.of("reason", "Bổ sung số lớp đã dạy ở mục II."));
        Map<String, String> typed = new HashMap<>(Map.of("duties", "Giảng dạy.", "results", "Chưa nộp"));
        long added = lecturer.upload();
        typed.put("files", String.valueOf(added));
        assertThat(lecturer.press(dossier + "/report", "report", "save", typed).statusCode())
                .isEqualTo(302);
        assertThat(lecturer.get("/files/" + added).statusCode()).as("the owner").isEqualTo(200);
        assertThat(head.get("/files/" + added).statusCode()).as("the head").isEqualTo(404);
        assertThat(head.get(dossier).body()).contains("/files/" + before).doesNotContain("/files/" + added, "Chưa nộp");
        lecturer.press(dossier + "/report", "report", "hand", Map.of("duties", "Giảng dạy.", "results", "Nộp lại"));
        assertThat(head.get("/files/" + added).statusCode())
                .as("handed in again")
                .isEqualTo(200);
        lecturer.withdraw(dossier);
    }

    private static long fileOf(Proposer reader, String dossier) {
        Matcher file =
                Pattern.compile("/files/(\\d+)").matcher(reader.get(dossier).body());
        assertThat(file.find()).as("a file of the dossier").isTrue();
        return Long.parseLong(file.group(1));
    }

    private String remove(String report) {
        Matcher button = Pattern.compile("name=\"report:([^\"]*:remove)\"")
                .matcher(owner.get(report).body());
        assertThat(button.find()).as("a file to take out").isTrue();
        return button.group(1);
    }

    private static String acts(String dossier, String act) {
        String subject = "award.dossier/" + dossier.replaceAll(".*/", "");
        return new Http()
                .send(
                        "POST",
                        "/sql/",
                        "select count(*) from audit_entry where act = '" + act + "' and subject = '" + subject
                                + "' and outcome = 'DONE'")
                .body();
    }
}
