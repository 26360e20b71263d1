package vn.edu.phutho.portal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The menu of a row of a list: what can be done with it, one step away. */
class RowActsE2E {

    private static Locator button(Page page) {
        return page.locator("[popovertarget^=acts-]").first();
    }

    private static Locator menu(Page page) {
        return page.locator(".rowmenu:popover-open");
    }

    @Test
    void theKeyboardOpensAndLeavesIt() {
        try (Browser.Window window = Browser.open(1440)) {
            Page page = window.signIn("giangvien").page();
            page.navigate("/style/list");
            button(page).focus();
            page.keyboard().press("Enter");
            assertThat(menu(page)).isVisible();
            page.keyboard().press("Escape");
            assertThat(menu(page)).hasCount(0);
            assertThat(button(page)).isFocused();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator("dialog#act-RETURN")).isVisible();
            assertThat(window.complaints()).isEmpty();
        }
    }

    /** Beside its button on a wide screen, over the width at the bottom of a phone; always inside of the window. */
    @Test
    void itIsWhereThereIsRoom() {
        List<String> found = new ArrayList<>();
        for (int width : new int[] {390, 1440}) {
            try (Browser.Window window = Browser.open(width)) {
                Page page = window.signIn("giangvien").page();
                page.navigate("/style/list");
                Locator last = page.locator("[popovertarget^=acts-]").last();
                last.scrollIntoViewIfNeeded();
                last.click();
                var box = menu(page).boundingBox();
                int height = page.viewportSize().height;
                assertThat(box.x).isNotNegative();
                assertThat(box.x + box.width).isLessThanOrEqualTo(width);
                assertThat(box.y).isNotNegative();
                assertThat(box.y + box.height).isLessThanOrEqualTo(height);
                Look.at(page, "menu of a row, " + width, found);
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void anAdministratorOpensTheDialogOfAnAccountFromTheList() {
        try (Browser.Window window = Browser.open(1440)) {
            Page page = window.signIn("quantri").page();
            page.navigate("/admin/accounts?q=thanhtra");
            button(page).click();
            menu(page).getByText("Đặt vai trò").click();
            assertThat(page.locator("dialog#act-ROLES")).isVisible();
            page.keyboard().press("Escape");
            assertThat(page.locator("dialog#act-ROLES")).isHidden();
            assertThat(window.complaints()).isEmpty();
        }
    }
}
