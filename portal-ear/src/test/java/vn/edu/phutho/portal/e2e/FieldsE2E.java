package vn.edu.phutho.portal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates, years and people as they are typed, on the form of the style page. */
class FieldsE2E {

    private static final String PERSON = "[id='style:person']";

    private static void fill(Page page, String signed, String year, String person) {
        page.fill("[id='style:signed']", signed);
        page.fill("[id='style:year']", year);
        page.fill(PERSON, person);
    }

    private static void send(Page page) {
        page.click("[id='style:send']");
    }

    @ParameterizedTest
    @CsvSource({
        "signed, 31/02/2026, Không có ngày 31: tháng 2 năm 2026 có 28 ngày. Đồng chí nhập lại",
        "signed, 01/01/0001, Ngày 01/01/0001 nằm ngoài khoảng cho phép. Đồng chí nhập ngày từ 01/01/2020 đến 31/12/2100.",
        "signed, 31/12/9999, Ngày 31/12/9999 nằm ngoài khoảng cho phép.",
        "signed, 5.3.26, “5.3.26” thiếu chữ số của năm.",
        "signed, <script>, “<script>” không phải là ngày.",
        "year, 0001, Năm 0001 nằm ngoài khoảng cho phép. Đồng chí nhập năm từ 2000 đến 2030.",
        "year, 9999, Năm 9999 nằm ngoài khoảng cho phép.",
        "year, năm, “năm” không phải là năm.",
        "person, hoang, Có 2 người khớp: ",
        "person, khong co ai, Không có ai tên “khong co ai” đang công tác tại Trường."
    })
    void aFaultIsToldBesideItsField(String field, String typed, String message) {
        try (Browser.Window staff = Browser.withoutScript(390).signIn("giangvien")) {
            Page page = staff.page();
            page.navigate("/style/form");
            fill(page, "05/03/2026", "2026", "Đinh Văn Sơn");
            page.fill("[id='style:" + field + "']", typed);
            send(page);
            assertThat(page.locator("[id='style:" + field + "-error']")).containsText(message);
            assertThat(page.locator("[id='style:" + field + "']")).hasValue(typed);
            assertThat(page.locator(".field__err")).hasCount(1);
        }
    }

    @Test
    void withoutScriptAWholeNameIsEnough() {
        try (Browser.Window staff = Browser.withoutScript(390).signIn("giangvien")) {
            Page page = staff.page();
            page.navigate("/style/form");
            fill(page, "5-3-2026", " 2026 ", "dinh van son");
            send(page);
            assertThat(page.locator(".note--good")).containsText("Đã nhận biểu mẫu về Đinh Văn Sơn.");
        }
    }

    @Test
    void aPersonIsFoundWithoutTonesAndChosenByKeyboard() {
        try (Browser.Window staff = Browser.open(1440).signIn("giangvien")) {
            Page page = staff.page();
            page.navigate("/style/form");
            fill(page, "05032026", "2026", "");
            page.focus(PERSON);
            page.keyboard().type("dinh s");
            assertThat(page.locator("[role=option]")).hasCount(1);
            assertThat(page.locator(PERSON)).hasAttribute("aria-expanded", "true");
            page.keyboard().press("ArrowDown");
            assertThat(page.locator("[role=option][aria-selected=true]")).containsText("ThS. Đinh Văn Sơn");
            page.keyboard().press("Enter");
            assertThat(page.inputValue(PERSON)).startsWith("Đinh Văn Sơn – ");
            assertThat(page.locator("[role=listbox]")).isHidden();
            send(page);
            assertThat(page.locator(".toasts .note")).containsText("Đã nhận biểu mẫu về Đinh Văn Sơn.");
            assertThat(staff.complaints()).isEmpty();
        }
    }

    @Test
    void aLongTextCountsItsCharactersAndIsKeptWhenItIsTooLong() {
        try (Browser.Window staff = Browser.open(390).signIn("giangvien")) {
            Page page = staff.page();
            page.navigate("/style/form");
            fill(page, "05/03/2026", "2026", "Đinh Văn Sơn");
            page.fill("[id='style:words']", "ế".repeat(201));
            assertThat(page.locator("#words-count")).hasText("201/200 ký tự");
            send(page);
            assertThat(page.locator("[id='style:words-error']"))
                    .containsText("dài hơn 200 ký tự. Đồng chí rút ngắn lại.");
            assertThat(page.inputValue("[id='style:words']")).hasSize(201);
        }
    }

    @Test
    void peopleAreForStaffOnlyAndNonsenseFindsNobody() {
        Http staff = Http.as("giangvien");
        assertThat(staff.get("/people/options?q=hoang+duc").body())
                .contains("Hoàng Đức Anh", "data-summary=\"Có 1 người\"");
        assertThat(staff.get("/people/options?q=%25").body()).doesNotContain("<li");
        assertThat(staff.get("/people/options").body()).doesNotContain("<li");
        assertThat(new Http().get("/people/options?q=hoang").body()).doesNotContain("Hoàng");
    }
}
