package vn.edu.phutho.portal.e2e;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** A look at a page as it stands: accessible in each mode and width, and no sideways scroll. */
final class Look {

    private static final List<String> THEMES = List.of("light", "dark", "contrast");

    private static final List<Integer> WIDTHS = List.of(390, 1440);

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
    }

    /** Looks at the page just as it is. */
    static void at(Page page, String name, List<String> found) {
        if (Boolean.TRUE.equals(
                page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))) {
            found.add(name + ": scrolls sideways");
        }
        // Legacy mode: no second window for frames, of which the portal has none.
        new AxeBuilder(page)
                .setLegacyMode(true)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                .analyze()
                .getViolations()
                .forEach(violation -> found.add(name + ": " + violation.getId() + " "
                        + violation.getNodes().get(0).getHtml()));
    }
}
