package vn.edu.phutho.portal.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One Chromium for the whole run; each test opens a context of its own. */
final class Browser {

    private static com.microsoft.playwright.Browser chromium;

    private Browser() {}

    /** A window that notes everything the browser complains about. */
    static final class Window implements AutoCloseable {

        private final BrowserContext context;
        private final Page page;
        private final List<String> complaints = new ArrayList<>();

        private Window(int width, boolean script) {
            context = browser()
                    .newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                            .setViewportSize(width, 900)
                            .setLocale("vi-VN")
                            .setJavaScriptEnabled(script)
                            // Colours are at once what they will be: axe must not meet them half way.
                            .setReducedMotion(ReducedMotion.REDUCE)
                            .setBaseURL(PortalUnderTest.url()));
            page = context.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") && !aboutStatusOfPage(message.text(), message.location())) {
                    complaints.add(page.url() + ": " + message.text());
                }
            });
            page.onPageError(error -> complaints.add(page.url() + ": " + error));
        }

        /** Pages of errors answer with their status; a part of a page that is missing is a fault. */
        private boolean aboutStatusOfPage(String text, String location) {
            return text.contains("responded with a status of") && location.startsWith(page.url());
        }

        Page page() {
            return page;
        }

        BrowserContext context() {
            return context;
        }

        List<String> complaints() {
            return complaints;
        }

        Window signIn(String username) {
            page.navigate("/login");
            page.fill("input[name=username]", username);
            page.fill("input[name=password]", Http.PASSWORD);
            page.click("form[action='/sign-in'] button[type=submit]");
            page.waitForURL(PortalUnderTest.url() + "/");
            return this;
        }

        @Override
        public void close() {
            context.close();
        }
    }

    /** Opens a window of that width in pixels. */
    static Window open(int width) {
        return new Window(width, true);
    }

    /** The same with scripts turned off. */
    static Window withoutScript(int width) {
        return new Window(width, false);
    }

    private static synchronized com.microsoft.playwright.Browser browser() {
        if (chromium == null) {
            chromium = Playwright.create()
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable())
                            .setArgs(List.of(
                                    "--no-sandbox",
                                    "--disable-gpu",
                                    "--disable-quic",
                                    "--disable-background-networking")));
        }
        return chromium;
    }

    /** A Chrome or Chromium of the machine; on Debian or Ubuntu as root it is installed when there is none. */
    private static Path executable() {
        return found().orElseGet(() -> {
            Debian.install("chromium");
            return found().orElseThrow(() -> new IllegalStateException(
                    "no Chrome or Chromium found: install one, or name it with PORTAL_TEST_BROWSER"));
        });
    }

    private static Optional<Path> found() {
        List<Path> candidates = new ArrayList<>();
        String named = System.getenv("PORTAL_TEST_BROWSER");
        if (named != null) {
            candidates.add(Path.of(named));
        }
        for (String folder : System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)) {
            Stream.of(
                            "chromium",
                            "chromium-browser",
                            "google-chrome",
                            "google-chrome-stable",
                            "chrome.exe",
                            "msedge.exe")
                    .map(name -> Path.of(folder, name))
                    .forEach(candidates::add);
        }
        candidates.add(Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));
        candidates.add(Path.of("C:/Program Files/Google/Chrome/Application/chrome.exe"));
        return candidates.stream().filter(Files::isExecutable).findFirst();
    }
}
