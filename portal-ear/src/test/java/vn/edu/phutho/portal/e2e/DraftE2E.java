package vn.edu.phutho.portal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Session, network and server are killed in the middle of a long text: no character is lost, the act is done once. */
class DraftE2E {

    @TempDir
    private Path data;

    private static List<String> sentToTheApi(Page page) {
        List<String> sent = new ArrayList<>();
        page.onRequest(request -> {
            if (request.url().contains("/api/")) {
                sent.add(request.postData());
            }
        });
        return sent;
    }

    @Test
    void anEndedSessionLosesNothingAndTheActIsDoneOnce() {
        try (Browser.Window editor = Browser.open(1440)) {
            Page page = editor.signIn("bientap").page();
            List<String> sent = sentToTheApi(page);
            Typist typist = new Typist(page).newArticle("TIN MẤT PHIÊN");
            String text = Typist.longText("phiên");
            assertThat(typist.type(text.substring(0, text.length() / 2)).status())
                    .isEqualTo(200);
            assertThat(typist.note()).containsText("Đã lưu nháp");
            String version = typist.version();
            endSession(editor.context());
            typist.unhurried().block().fill(text);
            ImportE2E.press(page, "Lưu nháp");
            page.locator("#again-password").fill("khong-dung");
            page.locator("#again-password").press("Enter");
            assertThat(page.locator("#again-error")).containsText("Chưa đăng nhập được.");
            assertThat(page.locator("#again-user")).hasValue("bientap");
            typist.signInAgain();
            page.getByText("Đã lưu bài viết.").waitFor();
            assertStored(typist, text, version);
            page.reload();
            assertStored(typist, text, version);
            assertThat(Typist.stored(sent.toString()))
                    .contains("Câu thứ 59")
                    .doesNotContain(Http.PASSWORD, "khong-dung");
            assertThat(kept(page)).isEmpty();
        }
    }

    @Test
    void whileTypingTheDialogComesByItselfAndTheTextStays() {
        try (Browser.Window editor = Browser.open(390)) {
            Page page = editor.signIn("bientap").page();
            Typist typist = new Typist(page).newArticle("TIN GÕ TIẾP");
            String text = Typist.longText("gõ tiếp");
            endSession(editor.context());
            assertThat(typist.type(text).status()).isEqualTo(401);
            typist.signInAgain();
            assertThat(page.getByText("Đã khôi phục bản nháp lưu lúc")).isVisible();
            assertThat(typist.block()).hasValue(text);
            ImportE2E.press(page, "Bỏ bản nháp");
            assertThat(typist.block()).hasValue("Đoạn đầu tiên.");
        }
    }

    @Test
    void anExpiredViewIsRebuiltAndTheActIsDoneOnce() {
        try (Browser.Window editor = Browser.open(1440)) {
            Page page = editor.signIn("bientap").page();
            Typist typist = new Typist(page).newArticle("TIN HẾT HẠN TRANG");
            String version = typist.version();
            String text = Typist.longText("trang");
            typist.block().fill(text);
            page.evaluate("document.querySelectorAll('input[name=\"jakarta.faces.ViewState\"]')"
                    + ".forEach(state => { state.value = '1:1'; })");
            ImportE2E.press(page, "Lưu nháp");
            page.getByText("Đã lưu bài viết.").waitFor();
            assertStored(typist, text, version);
        }
    }

    @Test
    void aLostNetworkLosesNothing() {
        try (Browser.Window editor = Browser.open(1440)) {
            Page page = editor.signIn("bientap").page();
            Typist typist = new Typist(page).newArticle("TIN MẤT MẠNG");
            String text = Typist.longText("mạng");
            String version = typist.version();
            typist.type(text.substring(0, 500));
            editor.context().setOffline(true);
            typist.block().fill(text);
            assertThat(typist.note()).containsText("Chưa lưu được, đang thử lại");
            ImportE2E.press(page, "Lưu nháp");
            assertThat(typist.note()).containsText("Chưa gửi được");
            assertThat(typist.block()).hasValue(text);
            assertThat(kept(page)).hasSize(1);
            page.waitForResponse(
                    answer -> answer.url().contains("/api/v1/drafts/") && answer.ok(),
                    () -> editor.context().setOffline(false));
            assertThat(typist.note()).containsText("Đã lưu nháp");
            ImportE2E.press(page, "Lưu nháp");
            page.getByText("Đã lưu bài viết.").waitFor();
            assertStored(typist, text, version);
            assertThat(kept(page)).isEmpty();
        }
    }

    @Test
    void aWindowClosedWithoutNetworkLosesNothing() {
        try (Browser.Window editor = Browser.open(1440)) {
            Typist typist = new Typist(editor.signIn("bientap").page()).newArticle("TIN ĐÓNG CỬA SỔ");
            String text = Typist.longText("đóng");
            String address = typist.page().url();
            typist.withoutNetwork();
            typist.block().fill(text);
            assertThat(typist.note()).containsText("Chưa lưu được, đang thử lại");
            typist.page().close();
            Typist again = new Typist(editor.context().newPage());
            again.page().navigate(address);
            assertThat(again.block()).hasValue("Đoạn đầu tiên.");
            assertThat(again.page().getByText("Lấy nội dung này"))
                    .isFocused(); // brought into view wherever the page stands
            again.page().getByText("Lấy nội dung này").click();
            assertThat(again.block()).hasValue(text);
            assertThat(kept(again.page())).isEmpty();
            ImportE2E.press(again.page(), "Bỏ bản nháp");
            assertThat(again.block()).hasValue("Đoạn đầu tiên.");
        }
    }

    @Test
    void aKilledServerLosesNothing() throws Exception {
        Map<String, String> variables = variables();
        String url = "http://localhost:" + variables.get("PORTAL_PORT");
        try (Browser.Window editor = Browser.open(1440)) {
            Page page = editor.page();
            String text = Typist.longText("máy chủ");
            Typist typist = new Typist(page);
            String version;
            try (Launched first = Launched.start(variables)) {
                Typist.signIn(page, url, "bientap");
                typist.newArticle("TIN MÁY CHỦ DỪNG");
                version = typist.version();
                typist.type(text.substring(0, 500));
                ProcessHandle server = first.process();
                server.destroyForcibly();
                server.onExit().get(30, TimeUnit.SECONDS);
                typist.block().fill(text);
                ImportE2E.press(page, "Lưu nháp");
                assertThat(typist.note()).containsText("Chưa gửi được");
            }
            try (Launched second = Launched.start(variables)) {
                assertThat(second.process().isAlive()).isTrue();
                typist.tryAgainNow();
                typist.signInAgain();
                page.getByText("Đã khôi phục bản nháp").waitFor();
                assertThat(typist.block()).hasValue(text);
                ImportE2E.press(page, "Lưu nháp");
                page.getByText("Đã lưu bài viết.").waitFor();
                assertStored(typist, text, version);
            }
        }
    }

    private Map<String, String> variables() throws Exception {
        Map<String, String> variables = new HashMap<>(Map.of(
                "PORTAL_DATA", data.toString(),
                "PORTAL_PORT", Integer.toString(Launched.freePort()),
                "PORTAL_MGMT_PORT", Integer.toString(Launched.freePort()),
                "PORTAL_DEMO", "true"));
        if (PortalUnderTest.database().equals("postgresql")) {
            try (Connection connection = PortalUnderTest.connection()) {
                connection.createStatement().execute("create database drafts");
            }
            variables.putAll(PortalUnderTest.postgresVariables("drafts"));
        }
        return variables;
    }

    private static void endSession(BrowserContext context) {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
    }

    /** Every character is there, and exactly one change was made since. */
    private static void assertStored(Typist typist, String typed, String versionBefore) {
        assertThat(typist.block()).hasValue(Typist.stored(typed));
        assertThat(Long.parseLong(typist.version())).isEqualTo(Long.parseLong(versionBefore) + 1);
        assertThat(typist.page().getByText("Đã khôi phục bản nháp")).hasCount(0);
    }

    /** Names of what the browser keeps of drafts. */
    static List<?> kept(Page page) {
        return (List<?>) page.evaluate("[localStorage, sessionStorage].flatMap(kept => Object.keys(kept))"
                + ".filter(key => /^(draft|act):.*article\\/\\d/.test(key))");
    }
}
