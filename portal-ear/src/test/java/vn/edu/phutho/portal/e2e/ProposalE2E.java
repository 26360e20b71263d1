package vn.edu.phutho.portal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;

/**
 * The portal's main job in its thinnest whole form: somebody proposes, the head returns it, it is mended, approved and
 * decided, and stands in the book. Each test has people of its own: a person has one dossier for a title and a period.
 */
class ProposalE2E {

    private static final FilePayload EVIDENCE = new FilePayload(
            "bản tự đánh giá.pdf",
            "application/pdf",
            "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));

    private static final String REASON = "Đề nghị bổ sung số lớp đã dạy ở mục kết quả thực hiện nhiệm vụ.";

    @Test
    void aProposalGoesItsWayOnAWideScreen() {
        story(1440, "giangvien", "Phùng Thị Thanh Nga", "truongkhoa", "hieutruong", "215/QĐ-TCT");
    }

    @Test
    void aProposalGoesItsWayOnAPhone() {
        story(390, "giangvien2", "Nguyễn Quốc Việt", "hoidong2", "hieutruong", "216/QĐ-TCT");
    }

    private static void story(int width, String owner, String name, String head, String principal, String number) {
        String dossier;
        try (Browser.Window window = Browser.open(width)) {
            Page page = window.signIn(owner).page();
            dossier = drafted(page);
            submit(page);
            assertThat(page.locator(".page-head .chip")).containsText("Chờ khoa, phòng duyệt");
            assertThat(page.locator(".holder")).containsText("Khoa, phòng xem và duyệt");
            assertThat(window.complaints()).isEmpty();
        }
        returned(width, head, name, dossier);
        mended(width, owner, dossier);
        approved(width, head, name, dossier);
        decided(width, principal, name, dossier, number);
        inTheBook(width, owner, name, dossier, number);
    }

    /** Opens a dossier and writes its report; returns its address. */
    private static String drafted(Page page) {
        page.navigate("/awards/mine");
        press(page, "Soạn hồ sơ");
        assertThat(page.getByText("Đã mở hồ sơ.").first()).isVisible();
        press(page, "Lưu và nộp");
        assertThat(page.getByText("Mục “Quyền hạn, nhiệm vụ được giao” chưa có nội dung")
                        .first())
                .isVisible();
        page.getByLabel("Quyền hạn, nhiệm vụ được giao").fill("Giảng dạy phần Triết học Mác – Lênin.");
        page.getByLabel("Kết quả thực hiện nhiệm vụ").fill("Hoàn thành 8 lớp, đạt yêu cầu.");
        page.locator("input[type=file]").setInputFiles(EVIDENCE);
        assertThat(page.getByText("Đã tải lên “bản tự đánh giá.pdf”.")).isVisible();
        press(page, "Lưu báo cáo");
        assertThat(page.getByText("Đã lưu báo cáo.").first()).isVisible();
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("bản tự đánh giá.pdf")))
                .isVisible();
        return page.url().replace(PortalUnderTest.url(), "");
    }

    private static void submit(Page page) {
        act(page, "Nộp hồ sơ");
        assertThat(page.getByText("Đã nộp hồ sơ.").first()).isVisible();
    }

    private static void returned(int width, String head, String name, String dossier) {
        try (Browser.Window window = Browser.open(width)) {
            Page page = window.signIn(head).page();
            page.navigate("/awards/inbox?q=" + name.replace(" ", "+"));
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName(name).setExact(true))
                    .click();
            assertThat(page).hasURL(PortalUnderTest.url() + dossier);
            page.getByText("Trả lại để hoàn thiện", new Page.GetByTextOptions().setExact(true))
                    .first()
                    .click();
            page.getByLabel("Cần hoàn thiện những gì").fill("Ngắn quá");
            confirm(page, "Trả lại để hoàn thiện");
            assertThat(page.getByText("Ý kiến trả lại cần ít nhất 20 ký tự, hiện có 8.")
                            .first())
                    .isVisible();
            assertThat(page.getByLabel("Cần hoàn thiện những gì")).hasValue("Ngắn quá");
            page.getByLabel("Cần hoàn thiện những gì").fill(REASON);
            confirm(page, "Trả lại để hoàn thiện");
            assertThat(page.getByText("Đã trả lại hồ sơ.").first()).isVisible();
            assertThat(page.locator(".history")).containsText(REASON);
            assertThat(window.complaints()).isEmpty();
        }
    }

    private static void mended(int width, String owner, String dossier) {
        try (Browser.Window window = Browser.open(width)) {
            Page page = window.signIn(owner).page();
            page.navigate(dossier);
            assertThat(page.locator("main .note--wait")).containsText(REASON);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Viết báo cáo"))
                    .click();
            assertThat(page.getByText(REASON)).isVisible();
            page.getByLabel("Kết quả thực hiện nhiệm vụ").fill("Hoàn thành 8 lớp, 240 tiết, đạt yêu cầu.");
            press(page, "Lưu và nộp");
            assertThat(page.getByText("Đã nộp hồ sơ.").first()).isVisible();
            assertThat(page.locator("ins")).containsText("240 tiết");
            assertThat(window.complaints()).isEmpty();
        }
    }

    private static void approved(int width, String head, String name, String dossier) {
        try (Browser.Window window = Browser.open(width)) {
            Page page = window.signIn(head).page();
            page.navigate(dossier);
            assertThat(page.locator("ins")).containsText("240 tiết");
            act(page, "Duyệt và đề nghị");
            assertThat(page.getByText("Đã duyệt.").first()).isVisible();
            page.navigate("/awards/inbox");
            assertThat(page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName(name).setExact(true)))
                    .hasCount(0);
        }
    }

    private static void decided(int width, String principal, String name, String dossier, String number) {
        try (Browser.Window window = Browser.open(width)) {
            Page page = window.signIn(principal).page();
            deskAndDossierLeadToTheDecision(page, dossier);
            page.navigate("/awards/decisions?q=" + name.replace(" ", "+"));
            page.getByLabel("Chọn " + name).check();
            press(page, "Xem lại và quyết định…");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Xem lại 1 người trước khi quyết định");
            page.getByLabel("Số, ký hiệu").fill("215");
            press(page, "Ghi quyết định");
            assertThat(page.getByText("Số, ký hiệu chưa đúng dạng.").first()).isVisible();
            assertThat(page.getByText("Chưa có ngày ký.").first()).isVisible();
            page.getByLabel("Số, ký hiệu").fill(number.toLowerCase(java.util.Locale.ROOT));
            page.getByLabel("Ngày ký").fill(today());
            press(page, "Ghi quyết định");
            assertThat(page.getByText("1 người vào sổ khen thưởng.").first()).isVisible();
            assertThat(window.complaints()).isEmpty();
        }
    }

    /** Whoever comes by the desk, or to the dossier where notice and mail lead, finds where to decide. */
    private static void deskAndDossierLeadToTheDecision(Page page, String dossier) {
        page.navigate("/");
        assertThat(page.getByText("Mở danh sách chờ quyết định")).isVisible();
        page.navigate(dossier);
        assertThat(page.locator(".crumbs")).containsText("Quyết định khen thưởng");
        assertThat(page.locator(".acts button")).hasCount(0);
        page.locator(".acts").getByText("Ghi quyết định").click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Xem lại 1 người trước khi quyết định");
    }

    private static void inTheBook(int width, String owner, String name, String dossier, String number) {
        try (Browser.Window window = Browser.open(width)) {
            Page page = window.signIn(owner).page();
            page.navigate("/awards/book?q=" + name.replace(" ", "+"));
            assertThat(page.locator("tbody")).containsText(number);
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName(name).setExact(true))
                    .click();
            assertThat(page.locator("tbody")).containsText("Lao động tiên tiến");
            page.navigate(dossier);
            assertThat(page.locator(".page-head .chip")).containsText("Đã được tặng");
            assertThat(page.locator(".history > li")).hasCount(6);
            assertThat(page.locator(".acts button")).hasCount(0);
            assertThat(window.complaints()).isEmpty();
        }
    }

    private static String today() {
        return DateTimeFormatter.ofPattern("dd/MM/yyyy").format(LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")));
    }

    /** Opens the dialog of an act and confirms it. */
    private static void act(Page page, String label) {
        page.locator(".acts").getByText(label).click();
        confirm(page, label);
    }

    private static void confirm(Page page, String label) {
        page.locator("dialog[open]")
                .getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Locator.GetByRoleOptions().setName(label))
                .click();
    }

    private static void press(Page page, String label) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label))
                .first()
                .click();
    }
}
