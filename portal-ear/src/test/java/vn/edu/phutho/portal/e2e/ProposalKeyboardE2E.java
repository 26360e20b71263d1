package vn.edu.phutho.portal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A return and an approval without a mouse: each stop of the focus is seen, and it goes back to where it came from. */
class ProposalKeyboardE2E {

    private static final int STOPS = 80;

    private static final String REASON = "Đề nghị bổ sung số lớp đã dạy ở mục kết quả thực hiện nhiệm vụ.";

    /** The focus has a ring, and no bar lies over all of the place that has it. */
    private static final String SEEN = """
            () => {
              const at = document.activeElement, box = at.getBoundingClientRect();
              const label = at.labels && at.labels[0] ? at.labels[0] : at;
              const ring = [at, label, at.parentElement, at.closest('form')].some(el => el && getComputedStyle(el).outlineStyle !== 'none');
              const points = [[.5, .5], [.1, .2], [.9, .2], [.1, .8], [.9, .8]].map(([x, y]) =>
                document.elementFromPoint(box.left + box.width * x, box.top + box.height * y));
              return ring && points.some(el => el && (at.contains(el) || el.contains(at) && !el.contains(document.querySelector('main'))));
            }
            """;

    @Test
    void aDossierIsReturnedAndApprovedByKeyboardAlone() {
        Proposer owner = Proposer.as("hoidong5");
        String dossier = owner.submitted();
        try (Browser.Window window = Browser.open(1440).signIn("hoidong3")) {
            Page page = window.page();
            page.navigate("/awards/inbox");
            page.keyboard().press("Tab");
            assertThat(page.locator(".skip")).isFocused();
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).isFocused();
            go(page, "main tbody a[href='" + dossier + "']");
            page.waitForURL(PortalUnderTest.url() + dossier);
            returned(page);
            owner.press(dossier + "/report", "report", "hand", owner.written("Dạy 8 lớp, 240 tiết."));
            page.navigate(dossier);
            go(page, ".acts [data-dialog-open=act-PROPOSE]");
            go(page, "dialog[open] button[type=submit]");
            assertThat(page.getByText("Đã duyệt.").first()).isVisible();
            assertThat(window.complaints()).isEmpty();
        } finally {
            owner.withdraw(dossier);
        }
    }

    private static void returned(Page page) {
        String opener = ".acts [data-dialog-open=act-RETURN]";
        go(page, opener);
        assertThat(page.locator("dialog[open] textarea")).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog[open]")).hasCount(0);
        assertThat(page.locator(opener)).isFocused();
        page.keyboard().press("Enter");
        page.keyboard().type("Ngắn quá");
        go(page, "dialog[open] button[type=submit]");
        assertThat(page.locator("dialog[open] .field__err")).isVisible();
        assertThat(page.locator("dialog[open] textarea")).isFocused();
        page.keyboard().press("Control+A");
        page.keyboard().type(REASON);
        go(page, "dialog[open] button[type=submit]");
        assertThat(page.getByText("Đã trả lại hồ sơ.").first()).isVisible();
    }

    @Test
    void thePhoneHasTheActsAtHand() {
        Proposer owner = Proposer.as("hoidong5");
        String dossier = owner.submitted();
        try (Browser.Window window = Browser.open(390).signIn("hoidong3")) {
            Page page = window.page();
            page.navigate(dossier);
            assertThat(page.locator(".actbar > a").last()).hasText("Duyệt và đề nghị");
            assertThat(page.locator(".actbar > a").last()).isInViewport();
            page.locator(".actbar > a").first().click();
            assertThat(page.locator("dialog[open] textarea")).isFocused();
            page.keyboard().press("Escape");
            assertThat(page.locator(".actbar > a").first()).isFocused();
            page.setViewportSize(1440, 900);
            assertThat(page.locator(".actbar")).isHidden();
            assertThat(window.complaints()).isEmpty();
        } finally {
            owner.withdraw(dossier);
        }
    }

    /** Goes on with Tab to the place and presses Enter there. */
    private static void go(Page page, String place) {
        for (int stop = 0; stop < STOPS; stop++) {
            if (Boolean.TRUE.equals(page.evaluate("place => document.activeElement.matches(place)", place))) {
                page.keyboard().press("Enter");
                return;
            }
            page.keyboard().press("Tab");
            assertThat(page.evaluate(SEEN))
                    .as("focus is seen: %s", page.evaluate("document.activeElement.outerHTML.slice(0, 200)"))
                    .isEqualTo(true);
        }
        throw new AssertionError("no way by Tab to " + place);
    }
}
