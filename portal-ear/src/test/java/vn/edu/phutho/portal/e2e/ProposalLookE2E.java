package vn.edu.phutho.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The pages of a proposal in each of its states, with dialogs and errors open, as {@link Look} sees them. */
@EnabledIfSystemProperty(named = "it.database", matches = "h2")
class ProposalLookE2E {

    private static final String OWNER = "hoidong5";
    private static final String HEAD = "hoidong3";

    private final List<String> found = new ArrayList<>();

    @Test
    void everyStateOfAProposalIsAccessible() {
        Proposer owner = Proposer.as(OWNER);
        String dossier = owner.open();
        try {
            written(owner, dossier);
            owner.press(dossier, "submit", "go", Map.of());
            reviewed(dossier);
            mailed();
            returned(owner, dossier);
            Proposer.as(HEAD).press(dossier, "propose", "go", Map.of());
            decided(dossier);
        } finally {
            owner.withdraw(dossier);
        }
        try (Browser.Window window = Browser.open(1440).signIn(OWNER)) {
            look(window.page(), dossier);
        }
        assertThat(found).isEmpty();
    }

    private void written(Proposer owner, String dossier) {
        try (Browser.Window window = Browser.open(1440).signIn(OWNER)) {
            Page page = window.page();
            look(page, "/awards/mine");
            look(page, dossier + "/report");
            press(page, "Lưu và nộp");
            page.locator(".field__err").first().waitFor();
            see(page, "report with errors");
            look(page, dossier);
            owner.press(dossier + "/report", "report", "save", owner.written("Dạy 8 lớp."));
            look(page, dossier);
            open(page, "act-SUBMIT", "dialog of handing in");
            found.addAll(window.complaints());
            signedOut(window.context(), page, dossier);
        }
    }

    private void signedOut(BrowserContext context, Page page, String dossier) {
        page.navigate(dossier + "/report");
        page.getByLabel("Kết quả thực hiện nhiệm vụ").fill("Dạy 8 lớp.");
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        press(page, "Lưu báo cáo");
        page.locator("#again-password").waitFor();
        see(page, "signing in again");
    }

    private void reviewed(String dossier) {
        try (Browser.Window window = Browser.open(1440).signIn(HEAD)) {
            Page page = window.page();
            look(page, "/");
            look(page, "/awards/inbox");
            look(page, "/awards/inbox?q=khong-co-ai");
            look(page, "/awards/inbox/review?pick=" + dossier.replaceAll(".*/", ""));
            look(page, "/awards/inbox/review");
            look(page, dossier);
            open(page, "act-PROPOSE", "dialog of an approval");
            page.locator(".acts [data-dialog-open=act-RETURN]").click();
            see(page, "dialog of a return");
            press(page, "Trả lại để hoàn thiện");
            page.locator("dialog[open] .field__err").waitFor();
            see(page, "dialog with an error");
            look(page, "/notices");
            found.addAll(window.complaints());
        }
    }

    /** What the unit's head was told by mail; it is sent beside the request. */
    private void mailed() {
        try (Browser.Window window = Browser.open(1440).signIn("quantri")) {
            Page page = window.page();
            page.waitForCondition(() -> {
                page.navigate("/admin/mail?q=" + HEAD);
                return page.locator("tbody th a").count() > 0;
            });
            see(page, "mails");
            page.locator("tbody th a").first().click();
            page.locator("pre").waitFor();
            see(page, "a mail");
            look(page, "/admin/mail?q=khong-co-ai");
            found.addAll(window.complaints());
        }
    }

    private void returned(Proposer owner, String dossier) {
        Proposer.as(HEAD)
                .press(dossier, "return", "go", Map.of("reason", "Đề nghị bổ sung số lớp đã dạy ở mục kết quả."));
        try (Browser.Window window = Browser.open(1440).signIn(OWNER)) {
            look(window.page(), dossier + "/report");
            owner.press(dossier + "/report", "report", "hand", owner.written("Dạy 8 lớp, 240 tiết."));
            look(window.page(), dossier);
            open(window.page(), "act-WITHDRAW", "dialog of taking back");
            found.addAll(window.complaints());
        }
    }

    private void decided(String dossier) {
        try (Browser.Window window = Browser.open(1440).signIn("hieutruong")) {
            Page page = window.page();
            look(page, "/awards/decisions");
            page.locator("[data-pick]").first().check();
            see(page, "rows chosen");
            look(page, "/awards/decisions/review?pick=" + dossier.replaceAll(".*/", ""));
            press(page, "Ghi quyết định");
            page.locator(".field__err").first().waitFor();
            see(page, "review with errors");
            look(page, "/awards/decisions/review");
            look(page, "/awards/book");
            look(page, "/awards/book?q=khong-co-ai");
            found.addAll(window.complaints());
        }
    }

    private void look(Page page, String address) {
        page.navigate(address);
        see(page, address);
    }

    private void see(Page page, String name) {
        Look.everywhere(page, name, found);
        page.setViewportSize(1440, 900);
    }

    private void open(Page page, String dialog, String name) {
        page.locator(".acts [data-dialog-open=" + dialog + "]").click();
        see(page, name);
        page.keyboard().press("Escape");
    }

    private static void press(Page page, String label) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(label).setExact(true))
                .last()
                .click();
    }
}
