package vn.edu.phutho.portal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What other media take away is told in another manner: paper has little room and no fills, forced colours have no fills. */
class MediaE2E {

    /** Pixels that the margins of an A4 sheet leave: 165 mm. */
    private static final int SHEET = 624;

    private static final int PHONE = 390;

    /** Words of names that stand on more than one line. */
    private static final String BROKEN = """
            () => [...document.querySelectorAll('tbody th a')].flatMap(link => {
              const text = link.firstChild, words = [...text.data.matchAll(/\\S+/g)];
              return words.filter(word => {
                const range = document.createRange();
                range.setStart(text, word.index);
                range.setEnd(text, word.index + word[0].length);
                return new Set([...range.getClientRects()].map(box => Math.round(box.top))).size > 1;
              }).map(word => word[0]);
            })
            """;

    /** Whether the mark of a place has another colour than what lies under it. */
    private static final String MARKED = """
            ([place, part]) => {
              const mark = getComputedStyle(document.querySelector(place), part || null).backgroundColor;
              return mark !== 'rgba(0, 0, 0, 0)' && mark !== getComputedStyle(document.body).backgroundColor;
            }
            """;

    /** Whether something lies over what has the focus; of what is large a part must be seen. */
    private static final String COVERED = """
            () => {
              const at = document.activeElement;
              if (!at.closest('main')) return false;
              const box = (at.closest('.choice') || at).getBoundingClientRect();
              const seen = [.1, .5, .9].map(y => document.elementFromPoint(box.left + box.width / 2, box.top + box.height * y))
                .filter(el => el && (at.contains(el) || el.contains(at) || at.labels && [...at.labels].some(l => l.contains(el))));
              return box.height > 60 ? seen.length === 0 : seen.length < 3;
            }
            """;

    @ParameterizedTest
    @CsvSource({"quantri, /admin/accounts", "giangvien, /people", "giangvien, /style/list"})
    void onPaperNamesAreWholeAndTheSheetSaysWhoseItIs(String user, String address) {
        try (Browser.Window staff = Browser.open(SHEET).signIn(user)) {
            Page page = staff.page();
            page.navigate(address);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat((List<?>) page.evaluate(BROKEN)).isEmpty();
            assertThat(page.locator(".print-head")).isVisible();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1440, '.sidenav a[aria-current]', '::before'",
        "390, '.tabbar a[aria-current]', '::before'",
        "1440, '.cats a[aria-current]', '::after'",
        "1440, '.menu .seg > [aria-pressed=true]', ''"
    })
    void forcedColoursLeaveTheMarkOfWhereOneIs(int width, String place, String part) {
        try (Browser.Window staff = Browser.open(width).signIn("giangvien")) {
            Page page = staff.page();
            page.navigate("/news");
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            assertThat(page.evaluate(MARKED, new String[] {place, part})).isEqualTo(true);
        }
    }

    @Test
    void whoAsksTheSystemForMoreContrastGetsThickEdges() {
        try (Browser.Window staff = Browser.open(1440).signIn("giangvien")) {
            Page page = staff.page();
            page.emulateMedia(new Page.EmulateMediaOptions().setContrast(Contrast.MORE));
            assertThat(page.locator(".card").first()).hasCSS("border-top-width", "2px");
        }
    }

    @ParameterizedTest
    @CsvSource({"giangvien, /style/list", "quantri, /admin/accounts/new"})
    void onAPhoneNoBarLiesOverWhatHasTheFocus(String user, String address) {
        try (Browser.Window staff = Browser.open(PHONE).signIn(user)) {
            Page page = staff.page();
            page.navigate(address);
            if (page.locator("[data-pick]").count() > 0) {
                page.locator("[data-pick]").first().check();
            }
            page.focus(".skip");
            for (int stop = 0; stop < 60; stop++) {
                page.keyboard().press("Tab");
                assertThat(page.evaluate(COVERED))
                        .as("covered: %s", page.evaluate("document.activeElement.outerHTML.slice(0, 160)"))
                        .isEqualTo(false);
            }
        }
    }
}
