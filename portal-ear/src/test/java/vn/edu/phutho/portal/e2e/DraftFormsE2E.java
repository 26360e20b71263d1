package vn.edu.phutho.portal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** What the same forms do when others change the thing, another window or person is there, or time runs out. */
class DraftFormsE2E {

    @Test
    void aChangeOfSomebodyElseIsShownAndTheTextStays() {
        try (Browser.Window first = Browser.open(1440);
                Browser.Window second = Browser.open(1440)) {
            Typist one = new Typist(first.signIn("bientap").page()).newArticle("TIN HAI NGƯỜI SỬA");
            Page two = second.signIn("bientap").page();
            two.navigate(one.page().url());
            one.block().fill("Lời của người thứ nhất.");
            ImportE2E.press(one.page(), "Lưu nháp");
            assertThat(one.page().getByText("Đã lưu bài viết.")).isVisible();
            Typist other = new Typist(two);
            other.block().fill("Lời của người thứ hai.");
            ImportE2E.press(two, "Lưu nháp");
            Locator told = two.locator("[data-notice=bad]");
            assertThat(told).containsText("Dương Công Minh đã sửa nội dung này lúc");
            assertThat(told).containsText("Lời của người thứ nhất.");
            assertThat(told).not().containsText("Chuyên mục");
            assertThat(other.block()).hasValue("Lời của người thứ hai.");
            two.navigate(two.url());
            assertThat(told).containsText("Dương Công Minh đã sửa");
            assertThat(other.block()).hasValue("Lời của người thứ hai.");
            saveAndWait(two);
            assertThat(told).containsText("Dương Công Minh đã sửa");
            ImportE2E.press(two, "Giữ bản của tôi");
            assertThat(two.getByText("Đồng chí giữ bản của mình")).isVisible();
            ImportE2E.press(two, "Lưu nháp");
            assertThat(two.getByText("Đã lưu bài viết.")).isVisible();
            assertThat(other.block()).hasValue("Lời của người thứ hai.");
            givesUp(one);
        }
    }

    /** Where the page says the same before and after: a press on the one that is being sent would be one too many. */
    private static void saveAndWait(Page page) {
        page.evaluate("document.body.dataset.before = ''");
        ImportE2E.press(page, "Lưu nháp");
        assertThat(page.locator("body[data-before]")).hasCount(0);
    }

    /** Whoever was slower takes what is stored. */
    private static void givesUp(Typist slower) {
        slower.block().fill("Lời thứ ba.");
        ImportE2E.press(slower.page(), "Lưu nháp");
        ImportE2E.press(slower.page(), "Lấy bản đã lưu");
        assertThat(slower.block()).hasValue("Lời của người thứ hai.");
    }

    @Test
    void rowsAndTicksComeBackWithTheDraft() {
        try (Browser.Window editor = Browser.open(1440)) {
            Page page = editor.signIn("bientap").page();
            ImportE2E.importOldPage(page);
            Typist typist = new Typist(page).hurried();
            int blocks = page.locator(".block").count();
            page.locator(".doubts > li").first().getByText("Đã xem").click();
            page.locator(".block").nth(1).getByText("Bỏ khối này").click();
            page.locator(".block").first().getByText("Thêm khối bên dưới").click();
            page.locator("[id='edit:rows:1:text']").waitFor();
            assertThat(page.locator(".block").nth(1)).containsText("mới");
            page.locator("[id='edit:rows:1:kind']").selectOption("HEADING");
            page.waitForResponse(
                    answer -> answer.url().contains("/api/v1/drafts/")
                            && answer.request().postData().contains("Tiểu mục thêm"),
                    () -> page.locator("[id='edit:rows:1:text']").fill("Tiểu mục thêm"));
            page.navigate(page.url());
            assertThat(page.locator(".block")).hasCount(blocks);
            assertThat(page.locator("[id='edit:rows:1:text']")).hasValue("Tiểu mục thêm");
            assertThat(page.locator("[id='edit:rows:1:kind']")).hasValue("HEADING");
            assertThat(page.locator(".doubts input").first()).isChecked();
            assertThat(typist.note()).containsText("Đã lưu nháp");
            ImportE2E.press(page, "Bỏ bản nháp");
            assertThat(page.locator(".doubts input").first()).not().isChecked();
            assertThat(editor.complaints()).isEmpty();
        }
    }

    @Test
    void aSecondWindowNotices() {
        try (Browser.Window editor = Browser.open(1440)) {
            Typist one = new Typist(editor.signIn("bientap").page()).newArticle("TIN HAI CỬA SỔ");
            Typist two = new Typist(editor.context().newPage());
            two.page().navigate(one.page().url());
            two.hurried();
            one.type("Cửa sổ một.");
            two.type("Cửa sổ hai.");
            assertThat(two.note()).containsText("đang được sửa ở cửa sổ khác");
            two.type("Cửa sổ hai, tiếp.");
            assertThat(two.note()).not().containsText("cửa sổ khác");
        }
    }

    @Test
    void anotherAccountNeitherSeesNorSendsTheText() {
        try (Browser.Window editor = Browser.open(1440)) {
            Page page = editor.signIn("bientap").page();
            Typist typist = new Typist(page).newArticle("TIN NGƯỜI KHÁC ĐĂNG NHẬP");
            typist.withoutNetwork();
            typist.block().fill("Chữ riêng của tôi.");
            assertThat(typist.note()).containsText("Chưa lưu được");
            assertThat(DraftE2E.kept(page)).hasSize(1);
            Page other = editor.context().newPage();
            Typist.signIn(other, PortalUnderTest.url(), "giangvien");
            assertThat(DraftE2E.kept(other)).as("wiped for another account").isEmpty();
            typist.withNetwork();
            typist.tryAgainNow();
            assertThat(page.locator("#again-user")).hasValue("bientap");
            typist.signInAgain();
            page.getByText("Đã khôi phục bản nháp").waitFor();
            ImportE2E.press(page, "Lưu nháp");
            page.getByText("Đã lưu bài viết.").waitFor();
            assertThat(typist.block()).hasValue("Chữ riêng của tôi.");
        }
    }

    @Test
    void signingOutWipesWhatTheBrowserKeeps() {
        try (Browser.Window editor = Browser.open(1440)) {
            Page page = editor.signIn("bientap").page();
            Typist typist = new Typist(page).newArticle("TIN ĐĂNG XUẤT");
            String address = page.url();
            typist.withoutNetwork();
            typist.block().fill("Gõ rồi đăng xuất.");
            assertThat(typist.note()).containsText("Chưa lưu được");
            typist.withNetwork();
            page.click("[data-menu-button]");
            page.click("form[action='/logout'] button");
            page.waitForURL(PortalUnderTest.url() + "/");
            assertThat(DraftE2E.kept(page)).isEmpty();
            editor.signIn("bientap");
            page.navigate(address);
            assertThat(typist.block()).hasValue("Gõ rồi đăng xuất.");
            ImportE2E.press(page, "Bỏ bản nháp");
            assertThat(page.getByText("Đã bỏ bản nháp")).isVisible();
        }
    }

    @Test
    void theEndOfTheSessionIsAnnouncedAndPutOff() {
        try (Browser.Window editor = Browser.open(1440)) {
            Page page = editor.signIn("bientap").page();
            page.clock().install();
            page.navigate("/newsroom/import");
            Locator bar = page.locator("[data-session-bar]");
            page.clock().fastForward("09:30");
            assertThat(bar).isHidden();
            page.clock().fastForward("01:00");
            assertThat(bar).containsText("Phiên làm việc sẽ hết sau 4 phút");
            ImportE2E.press(page, "Tiếp tục làm việc");
            assertThat(bar).isHidden();
            page.clock().fastForward("14:58");
            page.clock().fastForward("00:10");
            assertThat(bar).containsText("Phiên làm việc đã hết.");
            assertThat(editor.complaints()).isEmpty();
        }
    }
}
