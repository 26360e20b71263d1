package vn.edu.phutho.portal.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** A look at a page as it stands: accessible in each mode and width, no sideways scroll, nothing cut, also with large text. */
final class Look {

    private static final List<String> THEMES = List.of("light", "dark", "contrast");

    private static final List<Integer> WIDTHS = List.of(390, 1440);

    private static final int TABLET = 768;

    /** What is wider than the box that cuts or scrolls it. Fields and letters scroll by nature, the strip of sections by design. */
    private static final String CUT = """
            () => [...document.querySelectorAll('body *')].filter(el => {
              const style = getComputedStyle(el);
              return el.getClientRects().length > 0 && el.clientWidth > 2 && el.scrollWidth > el.clientWidth + 1
                && style.overflowX !== 'visible' && !el.matches('input, select, textarea, pre, .cats') && !el.closest('.sr');
            }).map(el => el.tagName + '.' + el.className + ' ' + el.textContent.trim().slice(0, 60))
            """;

    private Look() {}

    /** Looks in each mode and width; the mode is that of the attribute all styles go by. */
    static void everywhere(Page page, String name, List<String> found) {
        for (String theme : THEMES) {
            page.evaluate("theme => document.documentElement.dataset.theme = theme", theme);
            for (int width : WIDTHS) {
                page.setViewportSize(width, 900);
                at(page, name + ", " + theme + ", " + width, found);
            }
        }
        page.evaluate("document.documentElement.dataset.theme = 'light'");
        page.setViewportSize(TABLET, 900);
        at(page, name + ", " + TABLET, found);
        large(page, name, found);
    }

    /** Looks at the page just as it is. */
    static void at(Page page, String name, List<String> found) {
        fits(page, name, found);
        // A bar floats over rows and fields, whichever lie there just now; looked at is the page with its bars at rest.
        page.evaluate("document.querySelectorAll('.savebar').forEach(bar => bar.style.position = 'static')");
        page.evaluate("document.querySelector('.bulkbar:not([hidden])')"
                + " && scrollTo(0, document.documentElement.scrollHeight)");
        // Legacy mode: no second window for frames, of which the portal has none.
        new AxeBuilder(page)
                .setLegacyMode(true)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze()
                .getViolations()
                .forEach(violation -> found.add(name + ": " + violation.getId() + " "
                        + violation.getNodes().get(0).getHtml()));
        page.evaluate("document.querySelectorAll('.savebar').forEach(bar => bar.style.position = '')");
    }

    /** Text of twice its size: everything is still there, and only up and down. */
    private static void large(Page page, String name, List<String> found) {
        page.evaluate("document.documentElement.style.fontSize = '200%'");
        for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            fits(page, name + ", large text, " + width, found);
        }
        page.evaluate("document.documentElement.style.fontSize = ''");
    }

    private static void fits(Page page, String name, List<String> found) {
        if (Boolean.TRUE.equals(
                page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))) {
            found.add(name + ": scrolls sideways");
        }
        ((List<?>) page.evaluate(CUT)).forEach(cut -> found.add(name + ": cut " + cut));
    }
}
