package vn.edu.phutho.portal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The grammar of pages on its style page: accessible in every state, by keyboard alone, and without script. */
class StyleE2E {

    private static final String REASON = "[id='giveBack:reason']";

    @EnabledIfSystemProperty(named = "it.database", matches = "h2")
    @Test
    void everyStateIsAccessible() {
        List<String> found = new ArrayList<>();
        try (Browser.Window staff = Browser.open(390).signIn("giangvien")) {
            Page page = staff.page();
            for (String address : List.of(
                    "/style",
                    "/style/list?q=07",
                    "/style/list?q=99&status=DONE",
                    "/style/list?pick=1&pick=2",
                    "/style/draft?state=stale")) {
                page.navigate(address);
                Look.everywhere(page, address, found);
            }
            page.navigate("/style/list");
            page.locator("[data-pick]").nth(1).check();
            Look.everywhere(page, "rows chosen", found);
            page.setViewportSize(390, 900);
            page.click(".filters__open");
            Look.at(page, "filter sheet", found);
            page.navigate("/style");
            page.click(".acts [data-dialog-open=act-RETURN]");
            Look.everywhere(page, "dialog", found);
            sendDialog(page);
            Look.everywhere(page, "dialog with an error", found);
            page.navigate("/style/form");
            page.click("[id='style:send']");
            page.waitForSelector(".field__err");
            Look.everywhere(page, "form with errors", found);
            found.addAll(staff.complaints());
        }
        assertThat(found).isEmpty();
    }

    @EnabledIfSystemProperty(named = "it.database", matches = "h2")
    @Test
    void aDraftIsKeptAndAFileRefused() {
        List<String> found = new ArrayList<>();
        try (Browser.Window staff = Browser.open(390).signIn("thuky")) {
            Page page = staff.page();
            page.navigate("/style/draft");
            page.locator("#sample input[type=file]")
                    .setInputFiles(new FilePayload("bao-cao.exe", "application/octet-stream", new byte[] {77, 90}));
            page.locator("#sample .field__err:not([hidden])").waitFor();
            page.fill("[id='sample:words']", "Hoàn thành 9 lớp, 270 tiết.");
            assertThat(page.locator("#sample [data-draft-note]")).containsText("Đã lưu nháp");
            Look.everywhere(page, "draft kept, file refused", found);
            page.navigate("/style/draft");
            assertThat(page.locator("[id='sample:words']")).hasValue("Hoàn thành 9 lớp, 270 tiết.");
            Look.everywhere(page, "draft restored", found);
            page.click("[id='sample:send']");
            assertThat(page.locator(".toasts .note")).containsText("Đã nhận biểu mẫu.");
            assertThat(page.locator("[id='sample:words']")).hasValue("");
        }
        assertThat(found).isEmpty();
    }

    private static void sendDialog(Page page) {
        page.click("dialog[open] button[type=submit]");
        page.waitForSelector("dialog[open] .field__err");
    }

    @Test
    void aDialogIsWalkedByKeyboard() {
        try (Browser.Window staff = Browser.open(1440).signIn("giangvien")) {
            Page page = staff.page();
            page.navigate("/style");
            page.focus(".acts [data-dialog-open=act-RETURN]");
            page.keyboard().press("Space");
            assertThat(page.locator(REASON)).isFocused();
            for (int i = 0; i < 8; i++) {
                page.keyboard().press("Tab");
                assertThat(page.evaluate("document.activeElement === document.body"
                                + " || document.querySelector('dialog[open]').contains(document.activeElement)"))
                        .as("the focus stays inside")
                        .isEqualTo(true);
            }
            page.keyboard().press("Escape");
            assertThat(page.locator("dialog[open]")).hasCount(0);
            assertThat(page.locator(".acts [data-dialog-open=act-RETURN]")).isFocused();
            assertThat(staff.complaints()).isEmpty();
        }
    }

    @Test
    void aRefusedReasonOpensItsDialogAgainAndALongOneIsDone() {
        try (Browser.Window staff = Browser.open(390).signIn("giangvien")) {
            Page page = staff.page();
            page.navigate("/style");
            page.click(".acts [data-dialog-open=act-RETURN]");
            page.fill(REASON, "ngắn");
            sendDialog(page);
            assertThat(page.locator(REASON)).isFocused();
            assertThat(page.locator(REASON)).hasValue("ngắn");
            assertThat(page.locator("dialog[open]")).containsText("Lý do còn ngắn hơn 20 ký tự. Đồng chí nói rõ");
            page.keyboard().press("Escape");
            assertThat(page.locator(".acts [data-dialog-open=act-RETURN]")).isFocused();
            page.click(".acts [data-dialog-open=act-RETURN]");
            page.fill(REASON, "Đề nghị bổ sung số liệu lớp đã dạy ở mục II.");
            page.click("dialog[open] button[type=submit]");
            assertThat(page.locator(".toasts .note")).containsText("Đã ghi nhận việc của đồng chí.");
            page.locator(".toasts button").click();
            assertThat(page.locator(".toasts .note")).hasCount(0);
            assertThat(staff.complaints()).isEmpty();
        }
    }

    @Test
    void anOfferedActIsPressedAndAWithheldOneSaysWhy() {
        String page = Http.as("giangvien").get("/style").body();
        assertThat(page)
                .contains(
                        "data-dialog-open=\"act-APPROVE\"", "aria-disabled=\"true\" aria-describedby=\"why-WITHDRAW\"")
                .containsPattern("id=\"why-WITHDRAW\">(?s:.){0,120}</svg><span>Chỉ người nộp")
                .doesNotContain("data-dialog-open=\"act-WITHDRAW\"", "alert(1)");
    }

    @Test
    void rowsAreChosenByKeyboardAndReviewed() {
        try (Browser.Window staff = Browser.open(1440).signIn("giangvien")) {
            Page page = staff.page();
            page.navigate("/style/list");
            assertThat(page.locator("#chosen")).isHidden();
            page.locator("[data-pick]").first().focus();
            page.keyboard().press("Space");
            assertThat(page.locator("#chosen")).containsText("Đã chọn 1 hồ sơ");
            page.locator("[data-pick-all] input").check();
            assertThat(page.locator("#chosen")).containsText("Đã chọn 8 hồ sơ");
            page.click("#chosen button[type=reset]");
            assertThat(page.locator("#chosen")).isHidden();
            page.locator("[data-pick]").nth(1).check();
            page.locator("[data-pick]").nth(2).check();
            page.click("#chosen button[type=submit]");
            assertThat(page).hasURL(PortalUnderTest.url() + "/style/list?pick=2&pick=4");
            assertThat(page.locator("#picked")).containsText("Sẽ xem lại 2 hồ sơ: [2, 4].");
        }
    }

    @Test
    void filtersStandInTheirSheetOnAPhoneAndLeaveNoEmptyTrace() {
        try (Browser.Window staff = Browser.open(390).signIn("giangvien")) {
            Page page = staff.page();
            page.navigate("/style/list");
            assertThat(page.locator("#rows-status")).isHidden();
            page.focus(".filters__open");
            page.keyboard().press("Enter");
            assertThat(page.locator("#rows-status")).isVisible();
            page.keyboard().press("Escape");
            assertThat(page.locator("#rows-status")).isHidden();
            assertThat(page.locator(".filters__open")).isFocused();
            page.keyboard().press("Enter");
            page.selectOption("#rows-status", "DONE");
            page.click(".filters__go");
            assertThat(page).hasURL(PortalUnderTest.url() + "/style/list?status=DONE");
            assertThat(page.locator(".filters__open")).containsText("Lọc (1)");
            page.click(".pill >> text=Trạng thái: Đã duyệt");
            assertThat(page).hasURL(PortalUnderTest.url() + "/style/list");
        }
    }

    @Test
    void sortingStandsInTheAddressAndTheWayBackWorks() {
        try (Browser.Window staff = Browser.open(1440).signIn("giangvien")) {
            Page page = staff.page();
            page.navigate("/style/list?q=yen");
            page.click("th >> text=Phiếu");
            assertThat(page).hasURL(PortalUnderTest.url() + "/style/list?q=yen&sort=-votes");
            assertThat(page.locator("th[aria-sort=descending]")).containsText("Phiếu");
            page.click("th >> text=Phiếu");
            assertThat(page.locator("th[aria-sort=ascending]")).containsText("Phiếu");
            page.goBack();
            page.goBack();
            assertThat(page).hasURL(PortalUnderTest.url() + "/style/list?q=yen");
            assertThat(page.locator("th[aria-sort=ascending]")).containsText("Số");
        }
    }

    @Test
    void withoutScriptADialogOpensInItsPlaceAndTellsItsError() {
        try (Browser.Window staff = Browser.withoutScript(390).signIn("giangvien")) {
            Page page = staff.page();
            page.navigate("/style");
            assertThat(page.locator("#act-RETURN")).isHidden();
            page.click(".acts [data-dialog-open=act-RETURN]");
            assertThat(page.locator("#act-RETURN")).isVisible();
            page.fill(REASON, "ngắn");
            page.click("#act-RETURN button[type=submit]");
            assertThat(page.locator("#act-RETURN .field__err")).isVisible();
            page.fill(REASON, "Đề nghị bổ sung số liệu lớp đã dạy ở mục II.");
            page.click("#act-RETURN button[type=submit]");
            assertThat(page.locator(".note--good").first()).containsText("Đã ghi nhận việc của đồng chí.");
            page.navigate("/style/list");
            assertThat(page.locator("#chosen")).isVisible();
            page.click(".filters__open");
            assertThat(page.locator("#rows-status")).isVisible();
        }
    }
}
