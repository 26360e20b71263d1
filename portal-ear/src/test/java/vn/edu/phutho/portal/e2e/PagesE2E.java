package vn.edu.phutho.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page in a real browser: accessible in three modes, no sideways scroll, no complaint, light enough. */
class PagesE2E {

    private static final List<String> GUEST =
            List.of("/", "/news", "/news?q=khong-co-tin-nay", "/news/1/x", "/news/1/print", "/login", "/news/999999/x");

    private static final List<String> EDITOR = List.of(
            "/",
            "/news",
            "/news/1/x",
            "/newsroom",
            "/newsroom/import",
            "/newsroom/articles/1",
            "/account/password",
            "/nothing-here");

    private static final int ONE_HUNDRED_KB = 100 * 1024;

    /** On one database only: what a page looks like does not depend on it, and this is the longest test. */
    @EnabledIfSystemProperty(named = "it.database", matches = "h2")
    @ParameterizedTest
    @CsvSource({"light,390", "light,1440", "dark,390", "dark,1440", "contrast,390", "contrast,1440"})
    void pagesAreAccessible(String theme, int width) {
        List<String> found = new ArrayList<>();
        try (Browser.Window guest = Browser.open(width);
                Browser.Window editor = Browser.open(width)) {
            GUEST.forEach(address -> check(guest, theme, address, found));
            editor.signIn("bientap");
            EDITOR.forEach(address -> check(editor, theme, address, found));
            found.addAll(guest.complaints());
            found.addAll(editor.complaints());
        }
        assertThat(found).isEmpty();
    }

    private static void check(Browser.Window window, String theme, String address, List<String> found) {
        window.context().addCookies(List.of(new Cookie("theme", theme).setUrl(PortalUnderTest.url())));
        Page page = window.page();
        page.navigate(address);
        if (Boolean.TRUE.equals(
                page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))) {
            found.add(address + ": scrolls sideways");
        }
        // Legacy mode: no second window for frames, of which the portal has none.
        new AxeBuilder(page)
                .setLegacyMode(true)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze()
                .getViolations()
                .forEach(violation -> found.add(address + ": " + violation.getId() + " "
                        + violation.getNodes().get(0).getHtml()));
    }

    @ParameterizedTest
    @CsvSource({"/", "/news", "/news/1/x", "/login"})
    void firstVisitOfAGuestIsLight(String address) {
        try (Browser.Window guest = Browser.open(1440)) {
            List<String> requests = new ArrayList<>();
            long bytes = weigh(guest, address, requests);
            assertThat(bytes).as(requests.toString()).isLessThanOrEqualTo(ONE_HUNDRED_KB);
            // The redirect of a mistyped title is no request of the page; the emblem is shown twice and fetched once.
            assertThat(requests.stream().distinct().count() - (address.endsWith("/x") ? 1 : 0))
                    .as(requests.toString())
                    .isLessThanOrEqualTo(10);
        }
    }

    @Test
    void signedInPagesAreLightEnough() {
        try (Browser.Window staff = Browser.open(1440)) {
            staff.signIn("bientap");
            staff.context().clearCookies();
        }
        try (Browser.Window staff = Browser.open(1440)) {
            List<String> requests = new ArrayList<>();
            staff.signIn("bientap");
            long first = weigh(staff, "/newsroom/articles/1", requests);
            assertThat(first).as(requests.toString()).isLessThanOrEqualTo(4 * ONE_HUNDRED_KB);
            List<String> again = new ArrayList<>();
            long second = weigh(staff, "/", again);
            assertThat(second).as(again.toString()).isLessThanOrEqualTo(30 * 1024);
        }
    }

    private static long weigh(Browser.Window window, String address, List<String> requests) {
        AtomicLong bytes = new AtomicLong();
        java.util.function.Consumer<Response> count = response -> {
            requests.add(response.url());
            if (!response.fromServiceWorker()) {
                var sizes = response.request().sizes();
                bytes.addAndGet(sizes.responseBodySize + sizes.responseHeadersSize);
            }
        };
        List<Response> responses = new ArrayList<>();
        window.page().onResponse(responses::add);
        window.page().navigate(address);
        window.page().waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
        responses.forEach(response -> {
            response.finished();
            count.accept(response);
        });
        return bytes.get();
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
