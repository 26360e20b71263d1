package vn.edu.phutho.portal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several dossiers are chosen in the inbox, looked at once more and proposed together: all, or none. */
class ProposalsTogetherE2E {

    private static final List<String> NAMES = List.of("Dương Công Minh", "Hà Thị Bích Ngọc");

    private final Proposer first = Proposer.as("bientap");
    private final Proposer second = Proposer.as("hoidong8");

    @ParameterizedTest
    @ValueSource(ints = {390, 1440})
    void theChosenOnesAreProposed(int width) {
        String one = first.submitted();
        String other = second.submitted();
        try (Browser.Window window = Browser.open(width)) {
            Page page = review(window.signIn("hoidong4").page());
            assertThat(page.getByText("Xem lại 2 hồ sơ trước khi duyệt").first())
                    .isVisible();
            press(page, "Duyệt 2 hồ sơ");
            assertThat(page.getByText("Đã duyệt 2 hồ sơ và chuyển đến Hiệu trưởng.")
                            .first())
                    .isVisible();
            assertThat(page.locator("main a[href='" + one + "']")).hasCount(0);
            assertThat(window.complaints()).isEmpty();
        }
        assertThat(first.get(one).body()).contains("Chờ Hiệu trưởng quyết định");
        assertThat(second.get(other).body()).contains("Chờ Hiệu trưởng quyết định");
        first.withdraw(one);
        second.withdraw(other);
    }

    /** One of them was taken back while the head looked at the list. */
    @Test
    void whenOneIsRefusedNoneIsProposed() {
        String one = first.submitted();
        String other = second.submitted();
        try (Browser.Window window = Browser.open(1440)) {
            Page page = review(window.signIn("hoidong4").page());
            first.withdraw(one);
            press(page, "Duyệt 2 hồ sơ");
            assertThat(page.getByText("1 hồ sơ đã chọn không còn chờ đồng chí").first())
                    .isVisible();
            assertThat(page.getByText("Dương Công Minh chưa xử lý được.").first())
                    .isVisible();
            assertThat(second.get(other).body()).contains("Chờ khoa, phòng duyệt");
            press(page, "Duyệt 1 hồ sơ");
            assertThat(page.getByText("Đã duyệt 1 hồ sơ").first()).isVisible();
        }
        assertThat(second.get(other).body()).contains("Chờ Hiệu trưởng quyết định");
        second.withdraw(other);
    }

    /** The dialog of the dossier opens when its act was chosen in the row. */
    @Test
    void aRowLeadsToItsAct() {
        String one = first.submitted();
        try (Browser.Window window = Browser.open(390)) {
            Page page = window.signIn("hoidong4").page();
            page.navigate("/awards/inbox?q=duong+cong+minh");
            page.getByLabel("Việc có thể làm: " + NAMES.get(0)).first().click();
            page.locator(".rowmenu:popover-open").getByText("Duyệt và đề nghị").click();
            assertThat(page).hasURL(PortalUnderTest.url() + one + "#act-PROPOSE");
            assertThat(page.locator("dialog#act-PROPOSE")).isVisible();
            assertThat(window.complaints()).isEmpty();
        }
        first.withdraw(one);
    }

    @Test
    void nonsenseIsToldAndNobodyElsesIsShown() {
        String one = first.submitted();
        String pick = "?pick=" + one.replaceAll(".*/", "") + "&pick=abc&pick=-1&pick=999999";
        Proposer head = Proposer.as("hoidong4");
        assertThat(head.get("/awards/inbox/review").body()).contains("Chưa chọn hồ sơ nào");
        assertThat(head.get("/awards/inbox/review" + pick).body())
                .contains(NAMES.get(0), "Xem lại 1 hồ sơ", "1 hồ sơ đã chọn không còn chờ đồng chí");
        Http stranger = Http.as("hoidong2");
        assertThat(stranger.get("/awards/inbox/review" + pick).body())
                .contains("Chưa chọn hồ sơ nào")
                .doesNotContain(NAMES.get(0));
        DrawnForm form = DrawnForm.of(Http.as("hoidong4"), "/awards/inbox/review" + pick, "propose");
        assertThat(form.press(stranger, "go").statusCode()).isEqualTo(404);
        assertThat(form.press(new Http(), "go").headers().firstValue("Location").orElseThrow())
                .contains("/login?from=");
        assertThat(first.get(one).body()).contains("Chờ khoa, phòng duyệt");
        first.withdraw(one);
    }

    @Test
    void whatIsSentWrongIsRefusedAndTwiceIsOnce() {
        String one = first.submitted();
        String id = one.replaceAll(".*/", "");
        Http head = Http.as("hoidong4");
        DrawnForm form = DrawnForm.of(head, "/awards/inbox/review?pick=" + id, "propose");
        assertThat(Refused.by(form.without("chosen").press(head, "go")))
                .anyMatch(told -> told.startsWith("Chưa chọn hồ sơ nào."));
        assertThat(form.with("chosen", "999999").press(head, "go").statusCode()).isEqualTo(404);
        assertThat(Refused.by(form.with("version-" + id, "abc").press(head, "go")))
                .isNotEmpty();
        assertThat(first.get(one).body()).contains("Chờ khoa, phòng duyệt");
        DrawnForm again = DrawnForm.of(head, "/awards/inbox/review?pick=" + id, "propose");
        for (int i = 0; i < 2; i++) {
            assertThat(again.press(head, "go").headers().firstValue("Location"))
                    .hasValue(PortalUnderTest.url() + "/awards/inbox");
        }
        assertThat(first.get(one).body().split("Duyệt và đề nghị Hiệu trưởng", -1))
                .as("told once in the history")
                .hasSize(2);
        first.withdraw(one);
    }

    private static Page review(Page page) {
        page.navigate("/awards/inbox");
        for (String name : NAMES) {
            page.locator("main tr", new Page.LocatorOptions().setHasText(name))
                    .locator("input[type=checkbox]")
                    .check();
        }
        press(page, "Xem lại và duyệt…");
        return page;
    }

    private static void press(Page page, String label) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .click();
    }
}
