package vn.edu.phutho.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page in a real browser: accessible in three modes, no sideways scroll, no complaint, light enough. */
class PagesE2E {

    /** Addresses for guests and the status each of them answers with. */
    private static final Map<String, Integer> GUEST = Map.of(
            "/", 200,
            "/news", 200,
            "/news?q=khong-co-tin-nay", 200,
            "/news/1/x", 200,
            "/news/1/print", 200,
            "/login", 200,
            "/login?expired=1", 200,
            "/news/999999/x", 404,
            "/error/incident?id=PT-20261123-0942-7F3A", 500);

    private static final Map<String, Integer> EDITOR = Map.of(
            "/", 200,
            "/news", 200,
            "/news/1/x", 200,
            "/newsroom", 200,
            "/newsroom/import", 200,
            "/newsroom/articles/1", 200,
            "/account/password", 200,
            "/notices", 200,
            "/nothing-here", 404);

    private static final int ONE_HUNDRED_KB = 100 * 1024;

    /** On one database only: what a page looks like does not depend on it, and this is the longest test. */
    @EnabledIfSystemProperty(named = "it.database", matches = "h2")
    @Test
    void pagesForGuestsAreAccessible() {
        List<String> found = new ArrayList<>();
        try (Browser.Window guest = Browser.open(390)) {
            GUEST.forEach((address, status) -> check(guest, address, status, found));
            failToSignIn(guest);
            Look.everywhere(guest.page(), "sign-in that failed", found);
            found.addAll(guest.complaints());
        }
        assertThat(found).isEmpty();
    }

    @EnabledIfSystemProperty(named = "it.database", matches = "h2")
    @Test
    void pagesForStaffAreAccessible() {
        List<String> found = new ArrayList<>();
        try (Browser.Window editor = Browser.open(390).signIn("bientap")) {
            EDITOR.forEach((address, status) -> check(editor, address, status, found));
            ImportE2E.importOldPage(editor.page());
            Look.everywhere(editor.page(), "draft with doubts", found);
            saveWrongDate(editor);
            Look.everywhere(editor.page(), "form with errors", found);
            found.addAll(editor.complaints());
        }
        assertThat(found).isEmpty();
    }

    /** The cookie, not only the button, makes the mode: the page comes from the server without a flash of another one. */
    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "contrast"})
    void theModeChosenIsThereFromTheFirstMoment(String theme) {
        try (Browser.Window guest = Browser.open(1440)) {
            guest.context().addCookies(List.of(new Cookie("theme", theme).setUrl(PortalUnderTest.url())));
            guest.page().navigate("/news");
            assertThat(guest.page().evaluate("document.documentElement.dataset.theme"))
                    .isEqualTo(theme);
        }
    }

    private static void failToSignIn(Browser.Window guest) {
        guest.page().navigate("/login");
        guest.page().fill("input[name=username]", "khong-co-ai");
        guest.page().fill("input[name=password]", "khong-dung");
        guest.page().click("form[action='/sign-in'] button[type=submit]");
        guest.page().waitForSelector("#loi");
    }

    private static void saveWrongDate(Browser.Window editor) {
        editor.page().getByLabel("Ngày giờ trên bài").fill("31/02/2026 09:00");
        ImportE2E.press(editor.page(), "Lưu nháp");
        editor.page().waitForSelector(".field__err");
    }

    private static void check(Browser.Window window, String address, int status, List<String> found) {
        int answered = window.page().navigate(address).status();
        if (answered != status) {
            found.add(address + ": status " + answered + " instead of " + status);
        }
        if (!window.page().locator(".demo").isVisible()) {
            found.add(address + ": does not say that its data are invented");
        }
        Look.everywhere(window.page(), address, found);
    }

    @ParameterizedTest
    @CsvSource({"/", "/news", "/news/1/x", "/login"})
    void firstVisitOfAGuestIsLight(String address) {
        try (Browser.Window guest = Browser.open(1440)) {
            List<String> requests = new ArrayList<>();
            long bytes = weigh(guest, address, requests);
            assertThat(bytes).as(requests.toString()).isLessThanOrEqualTo(ONE_HUNDRED_KB);
            // The redirect of a mistyped title is no request of the page; the emblem is shown twice and fetched once.
            assertThat(requests.stream()
                                    .map(request -> request.split(" ")[0])
                                    .distinct()
                                    .count()
                            - (address.endsWith("/x") ? 1 : 0))
                    .as(requests.toString())
                    .isLessThanOrEqualTo(10);
        }
    }

    @Test
    void signedInPagesAreLightEnough() {
        try (Browser.Window before = Browser.open(1440);
                Browser.Window staff = Browser.open(1440)) {
            before.signIn("bientap");
            // Only the cookies come along: the cache of this browser is as empty as on the first visit.
            staff.context().addCookies(before.context().cookies());
            List<String> requests = new ArrayList<>();
            long first = weigh(staff, "/newsroom/articles/1", requests);
            assertThat(requests).as("style sheets and scripts are among it").hasSizeGreaterThan(8);
            assertThat(first).as(requests.toString()).isLessThanOrEqualTo(4 * ONE_HUNDRED_KB);
            List<String> again = new ArrayList<>();
            long second = weigh(staff, "/", again);
            assertThat(second).as(again.toString()).isLessThanOrEqualTo(30 * 1024);
        }
    }

    /** What a visit of the address brings over the line, headers included. */
    private static long weigh(Browser.Window window, String address, List<String> requests) {
        List<Response> responses = new ArrayList<>();
        Consumer<Response> note = responses::add;
        window.page().onResponse(note);
        window.page().navigate(address);
        window.page().waitForLoadState(LoadState.NETWORKIDLE);
        window.page().offResponse(note);
        long bytes = 0;
        for (Response response : responses) {
            response.finished();
            var sizes = response.request().sizes();
            bytes += sizes.responseBodySize + sizes.responseHeadersSize;
            requests.add(response.url() + " " + (sizes.responseBodySize + sizes.responseHeadersSize));
        }
        return bytes;
    }

    @Test
    void theCodeOfAnIncidentIsCopiedAndTheNotFoundPageSearches() {
        try (Browser.Window guest = Browser.open(390)) {
            guest.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
            Page page = guest.page();
            page.navigate("/error/incident?id=PT-20261123-0942-7F3A");
            assertThat(page.textContent("main")).contains("Xảy ra lúc 09:42, 23/11/2026.");
            page.click("text=Sao chép mã");
            page.waitForFunction("document.querySelector('[role=status]').textContent === 'Đã sao chép mã sự cố.'");
            assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo("PT-20261123-0942-7F3A");
            page.navigate("/news/999999/x");
            page.fill("main input[name=q]", "thi dua");
            page.keyboard().press("Enter");
            page.waitForURL(PortalUnderTest.url() + "/news?q=thi+dua");
            assertThat(guest.complaints()).isEmpty();
        }
    }

    @Test
    void keyboardAloneLeadsThroughSignInAndMenus() {
        try (Browser.Window staff = Browser.open(1440)) {
            Page page = staff.page();
            page.navigate("/login");
            page.focus("input[name=username]");
            page.keyboard().type("truongkhoa");
            page.keyboard().press("Tab");
            page.keyboard().type(Http.PASSWORD);
            page.keyboard().press("Enter");
            page.waitForURL(PortalUnderTest.url() + "/");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
            page.focus("[data-menu-button]");
            page.keyboard().press("Enter");
            assertThat(page.isVisible("#menu-toi")).isTrue();
            page.keyboard().press("Escape");
            assertThat(page.isVisible("#menu-toi")).isFalse();
        }
    }
}
