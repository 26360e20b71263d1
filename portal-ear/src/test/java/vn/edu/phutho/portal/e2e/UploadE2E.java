package vn.edu.phutho.portal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** The script that uploads files while a form is filled in, on a form made by the test. */
class UploadE2E {

    private static final String PDF = "%PDF-1.7\n% uploaded by a browser\n%%EOF\n";

    private static final String FORM = """
            <div data-upload data-max="1000" data-text-going="Đang tải {0}: {1} %" data-text-done="Đã tải {0}."
                 data-text-too-large="{0} lớn hơn mức cho phép. Đồng chí chọn tệp nhỏ hơn."
                 data-text-failed="Chưa tải được {0}. Đồng chí thử lại." data-text-cancelled="Đã dừng tải {0}."
                 data-text-remove="Bỏ tệp {0}">
              <label>Tệp <input type="file" multiple></label>
              <progress max="100" hidden></progress>
              <button type="button" data-upload-cancel hidden>Dừng</button>
              <p data-upload-status role="status"></p><p data-upload-error role="alert" hidden></p>
              <ul data-upload-list></ul><input type="hidden" data-upload-ids>
            </div>""";

    @Test
    void filesAreUploadedOneByOneAndTheirIdsCollected() {
        try (Browser.Window window = Browser.open(390)) {
            Page page = form(window);
            choose(page, pdf("Báo cáo.pdf", PDF), pdf("a.pdf", "<html>"), pdf("lớn.pdf", "x".repeat(1001)));
            Locator items = page.locator("[data-upload-list] li");
            assertThat(items).hasCount(1);
            assertThat(items.getByRole(AriaRole.LINK)).hasText("Báo cáo.pdf");
            assertThat(page.getByRole(AriaRole.ALERT))
                    .hasText(
                            "a.pdf: Cổng không nhận loại tệp này. Đồng chí dùng tệp PDF, Word (.docx), Excel (.xlsx) hoặc"
                                    + " ảnh JPG, PNG. lớn.pdf lớn hơn mức cho phép. Đồng chí chọn tệp nhỏ hơn.");
            assertThat(page.locator("progress")).isHidden();
            Locator ids = page.locator("[data-upload-ids]");
            assertThat(ids.inputValue()).matches("\\d+");
            String link = "/files/" + ids.inputValue();
            assertThat(page.request().get(link).text()).isEqualTo(PDF);

            page.getByText("Bỏ tệp Báo cáo.pdf").press("Enter");
            assertThat(items).hasCount(0);
            assertThat(ids).hasValue("");
            assertThat(page.locator("input[type=file]")).isFocused();
            page.waitForCondition(() -> page.request().get(link).status() == 404);
        }
    }

    @Test
    void anUploadCanBeStoppedByTheKeyboard() {
        try (Browser.Window window = Browser.open(1440)) {
            Page page = form(window);
            AtomicReference<Route> held = new AtomicReference<>();
            page.route("**/api/v1/files", held::set);
            choose(page, pdf("a.pdf", PDF));
            assertThat(page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("a.pdf")))
                    .containsText("Đang tải a.pdf");
            page.getByText("Dừng").press("Enter");
            assertThat(page.locator("[data-upload-status]")).hasText("Đã dừng tải a.pdf.");
            assertThat(page.locator("input[type=file]")).isFocused();
            assertThat(page.locator("[data-upload-ids]")).hasValue("");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void aBrokenConnectionIsTold() {
        try (Browser.Window window = Browser.open(1440)) {
            Page page = form(window);
            page.route("**/api/v1/files", Route::abort);
            choose(page, pdf("a.pdf", PDF));
            assertThat(page.getByRole(AriaRole.ALERT)).hasText("Chưa tải được a.pdf. Đồng chí thử lại.");
            assertThat(page.locator("input[type=file]")).isEnabled();
        }
    }

    private static Page form(Browser.Window window) {
        Page page = window.signIn("giangvien").page();
        page.navigate("/account/password");
        page.evaluate("form => { document.querySelector('main').innerHTML = form; }", FORM);
        page.addScriptTag(new Page.AddScriptTagOptions().setUrl("/static/js/upload.js"));
        return page;
    }

    private static void choose(Page page, FilePayload... files) {
        page.locator("input[type=file]").setInputFiles(files);
    }

    private static FilePayload pdf(String name, String content) {
        return new FilePayload(name, "application/pdf", content.getBytes(StandardCharsets.UTF_8));
    }
}
