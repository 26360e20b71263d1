package vn.edu.phutho.portal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The editor's story: upload a page of the old site, correct it, publish it, change it, take it back. */
class ImportE2E {

    private static final Path OLD_PAGE = Path.of(
            System.getProperty("it.checkout"),
            "portal-domain/src/test/resources/legacy/news-2021-11-28-cluster-conference.txt");

    @Test
    void anOldPageBecomesAnArticleAndEachChangeShowsAtOnce() {
        try (Browser.Window editor = Browser.open(1440)) {
            Page page = editor.signIn("bientap").page();
            importOldPage(page);
            assertThat(title(page)).hasValue(java.util.regex.Pattern.compile("^Cụm thi đua các trường.*"));
            assertThat(page.getByLabel("Ngày giờ trên bài")).hasValue("28/11/2021 02:16");
            String address = page.url();
            String id = address.replaceAll(".*/", "");
            assertThat(new Http().get("/news/" + id + "/x").statusCode())
                    .as("a draft is not shown")
                    .isEqualTo(404);

            title(page).fill("Hội nghị tổng kết kiểm thử số một");
            press(page, "Đăng bài");
            assertThat(page.getByText("Đã đăng bài viết.")).isVisible();
            Http guest = new Http();
            assertThat(guest.get(addressOf(id)).body()).contains("Hội nghị tổng kết kiểm thử số một");
            assertThat(guest.get("/news").body()).contains("Hội nghị tổng kết kiểm thử số một");

            title(page).fill("Hội nghị tổng kết kiểm thử số hai");
            press(page, "Lưu thay đổi");
            assertThat(page.getByText("Đã lưu bài viết.")).isVisible();
            assertThat(guest.get("/news").body()).contains("kiểm thử số hai").doesNotContain("kiểm thử số một");

            press(page, "Gỡ bài");
            assertThat(page.getByText("Đã lưu và gỡ bài viết")).isVisible();
            assertThat(guest.get("/news").body()).doesNotContain("kiểm thử số hai");
            assertThat(page.url()).as("the readable address stays").isEqualTo(address);
            assertThat(editor.complaints()).isEmpty();
        }
    }

    @Test
    void aPlannedArticleIsNamedSoAndLeadsNowhereYet() {
        try (Browser.Window editor = Browser.open(390)) {
            Page page = editor.signIn("bientap").page();
            page.navigate("/newsroom/import");
            page.getByLabel("Hoặc dán văn bản vào đây").fill("TIN HẸN ĐĂNG KIỂM THỬ\n\nNội dung của tin hẹn đăng.");
            press(page, "Đọc và xem lại");
            page.getByLabel("Hiện từ lúc").fill("01/01/2099 07:00");
            press(page, "Đăng bài");
            assertThat(page.getByText("người đọc thấy bài từ 01/01/2099 07:00."))
                    .isVisible();
            assertThat(page.locator(".page-head .chip")).containsText("Hẹn đăng 01/01/2099 07:00");
            assertThat(page.getByText("Xem bài đã đăng")).hasCount(0);
            Http guest = new Http();
            assertThat(guest.get("/news/" + page.url().replaceAll(".*/", "") + "/x")
                            .statusCode())
                    .isEqualTo(404);
            assertThat(guest.get("/").statusCode())
                    .as("with a publication planned")
                    .isEqualTo(200);
            title(page).fill("Tin hẹn đăng sửa trước khi gỡ");
            press(page, "Gỡ bài");
            assertThat(page.getByText("Đã lưu và gỡ bài viết")).isVisible();
            assertThat(title(page)).hasValue("Tin hẹn đăng sửa trước khi gỡ");
            assertThat(editor.complaints()).isEmpty();
        }
    }

    @Test
    void enterInAFieldDoesNothing() {
        try (Browser.Window editor = Browser.open(1440)) {
            Page page = editor.signIn("bientap").page();
            importOldPage(page);
            int blocks = page.locator(".block").count();
            page.getByLabel("Ngày giờ trên bài").press("Enter");
            page.locator(".block").first().getByText("Thêm khối bên dưới").click();
            assertThat(page.locator(".block").nth(1)).containsText("mới");
            assertThat(page.locator(".block")).hasCount(blocks + 1);
            assertThat(page.locator(".note:visible")).hasCount(0);
            title(page).fill("a".repeat(401));
            press(page, "Lưu nháp");
            assertThat(title(page)).hasAttribute("aria-invalid", "true");
        }
    }

    @Test
    void typingKeepsTheSession() {
        try (Browser.Window editor = Browser.open(1440)) {
            Page page = editor.signIn("bientap").page();
            page.clock().install();
            page.navigate("/newsroom/import");
            Locator text = page.getByLabel("Hoặc dán văn bản vào đây");
            page.waitForRequest(PortalUnderTest.url() + "/api/v1/drafts/article-import/new", () -> {
                text.pressSequentially("Tin");
                page.clock().fastForward("00:05");
            });
            assertThat(text).hasValue("Tin");
        }
    }

    private static String addressOf(String id) {
        return new Http()
                .get("/news/" + id + "/x")
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    /** Uploads the page of 2021; its draft is shown afterwards. */
    static void importOldPage(Page page) {
        page.navigate("/newsroom/import");
        page.setInputFiles("input[type=file]", OLD_PAGE);
        press(page, "Đọc và xem lại");
        page.waitForSelector(".doubts li");
    }

    @Test
    void theEditorSeesWhatWasDroppedAndSettlesDoubts() {
        try (Browser.Window editor = Browser.open(1440)) {
            Page page = editor.signIn("bientap").page();
            importOldPage(page);
            assertThat(page.locator(".dropped")).containsText("3167066");
            assertThat(page.getByLabel("Tiêu đề các tin liên quan"))
                    .hasValue(java.util.regex.Pattern.compile(".+\\n.+", java.util.regex.Pattern.DOTALL));
            int doubts = page.locator(".doubts > li").count();
            page.locator(".doubts > li").first().getByText("Đã xem").click();
            page.getByLabel("Tiêu đề các tin liên quan").fill("Một tin liên quan kiểm thử");
            press(page, "Lưu nháp");
            assertThat(page.getByText("Đã lưu bài viết.")).isVisible();
            assertThat(page.locator(".doubts > li")).hasCount(doubts - 1);
            assertThat(page.getByLabel("Tiêu đề các tin liên quan")).hasValue("Một tin liên quan kiểm thử");
            assertThat(editor.complaints()).isEmpty();
        }
    }

    @Test
    void aSecondPressImportsNothingTwice() {
        try (Browser.Window editor = Browser.open(1440)) {
            Page page = editor.signIn("bientap").page();
            page.navigate("/newsroom/import");
            page.getByLabel("Hoặc dán văn bản vào đây").fill("Tin bấm hai lần\n\nNội dung của tin bấm hai lần.");
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions()
                                    .setName("Đọc và xem lại")
                                    .setExact(true))
                    .dblclick();
            assertThat(title(page)).hasValue("Tin bấm hai lần");
            page.navigate("/newsroom");
            assertThat(page.getByText("Tin bấm hai lần")).hasCount(1);
        }
    }

    @Test
    void whatIsWrongIsToldBesideTheFieldAndNothingTypedIsLost() {
        try (Browser.Window editor = Browser.open(390)) {
            Page page = editor.signIn("bientap").page();
            page.navigate("/newsroom/import");
            press(page, "Đọc và xem lại");
            assertThat(page.locator(".field__err").getByText("Chưa có gì để đọc."))
                    .isVisible();
            page.getByLabel("Hoặc dán văn bản vào đây").fill("BẢN TIN NHANH\n\nNội dung của bản tin nhanh.");
            press(page, "Đọc và xem lại");
            page.getByLabel("Ngày giờ trên bài").fill("31/02/2026 09:00");
            page.getByLabel("Nội dung của khối 1").fill("Đoạn đã sửa dở.");
            press(page, "Lưu nháp");
            assertThat(page.locator(".field__err").getByText("tháng 2 năm 2026 có 28 ngày"))
                    .isVisible();
            assertThat(page.getByLabel("Nội dung của khối 1")).hasValue("Đoạn đã sửa dở.");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Thêm khối bên dưới"))
                    .first()
                    .click();
            assertThat(page.getByLabel("Nội dung của khối 2")).isVisible();
            assertThat(page.getByLabel("Nội dung của khối 1")).hasValue("Đoạn đã sửa dở.");
            assertThat(editor.complaints()).isEmpty();
        }
    }

    @Test
    void theSecondOfTwoEditorsIsToldAndKeepsHisText() {
        try (Browser.Window first = Browser.open(1440);
                Browser.Window second = Browser.open(1440)) {
            Page one = first.signIn("bientap").page();
            one.navigate("/newsroom/import");
            one.getByLabel("Hoặc dán văn bản vào đây").fill("TIN CHO HAI NGƯỜI SỬA\n\nNội dung ban đầu.");
            press(one, "Đọc và xem lại");
            assertThat(title(one)).isVisible();
            Page two = second.signIn("bientap").page();
            two.navigate(one.url());
            two.getByLabel("Nội dung của khối 1").fill("Lời của người thứ hai.");
            one.getByLabel("Nội dung của khối 1").fill("Lời của người thứ nhất.");
            press(one, "Lưu nháp");
            assertThat(one.getByText("Đã lưu bài viết.")).isVisible();
            press(two, "Lưu nháp");
            assertThat(two.getByText("Dương Công Minh đã sửa nội dung này")).isVisible();
            assertThat(two.getByLabel("Nội dung của khối 1")).hasValue("Lời của người thứ hai.");
        }
    }

    /** The field of the related titles has a label that begins with the same words. */
    private static Locator title(Page page) {
        return page.locator("[id='edit:title']");
    }

    static void press(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
