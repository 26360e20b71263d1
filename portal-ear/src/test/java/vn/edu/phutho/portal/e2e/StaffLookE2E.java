package vn.edu.phutho.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The pages beside the proposals, with dialogs and errors open, as {@link Look} sees them. */
@EnabledIfSystemProperty(named = "it.database", matches = "h2")
class StaffLookE2E {

    private final List<String> found = new ArrayList<>();

    @Test
    void whatSomebodyWithoutDossiersSeesIsAccessible() {
        try (Browser.Window window = Browser.open(1440).signIn("duyettin")) {
            Page page = window.page();
            for (String address : List.of(
                    "/",
                    "/awards/mine",
                    "/notices",
                    "/people?q=khong-co-ai",
                    "/departments",
                    "/departments/P-TCHC",
                    "/people")) {
                look(page, address);
            }
            page.locator("tbody th a").first().click();
            page.locator("h1").waitFor();
            Look.everywhere(page, "a person", found);
            found.addAll(window.complaints());
        }
        assertThat(found).isEmpty();
    }

    @Test
    void theProfileIsAccessible() {
        try (Browser.Window window = Browser.open(1440).signIn("tochuc")) {
            Page page = window.page();
            look(page, "/profile");
            page.click("[id='password:change']");
            page.locator(".field__err").first().waitFor();
            Look.everywhere(page, "password with errors", found);
            page.fill("[id='token:name']", "Máy trạm của phòng, đồng bộ tin hằng đêm");
            page.click("[id='token:create']");
            page.locator("#secret").waitFor();
            Look.everywhere(page, "token shown", found);
            page.locator("[data-dialog-open^=revoke]").last().click();
            Look.everywhere(page, "dialog of a token", found);
            found.addAll(window.complaints());
        }
        assertThat(found).isEmpty();
    }

    @Test
    void theAccountsAreAccessible() {
        try (Browser.Window window = Browser.open(1440).signIn("quantri")) {
            Page page = window.page();
            look(page, "/admin/accounts");
            look(page, "/admin/accounts?q=khong-co-ai");
            look(page, "/admin/accounts/new");
            page.click("[id='account:go']");
            page.locator(".field__err").first().waitFor();
            Look.everywhere(page, "new account with errors", found);
            page.navigate("/admin/accounts?q=hoidong1");
            page.locator("tbody th a").first().click();
            page.locator(".acts").waitFor();
            Look.everywhere(page, "an account", found);
            page.setViewportSize(1440, 900);
            for (String dialog : List.of("act-ROLES", "act-PASSWORD", "act-DISABLE")) {
                page.locator(".acts [data-dialog-open=" + dialog + "]").click();
                Look.everywhere(page, dialog, found);
                page.setViewportSize(1440, 900);
                page.keyboard().press("Escape");
            }
            found.addAll(window.complaints());
        }
        assertThat(found).isEmpty();
    }

    private void look(Page page, String address) {
        page.navigate(address);
        Look.everywhere(page, address, found);
        page.setViewportSize(1440, 900);
    }
}
