package vn.edu.phutho.portal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.text.Normalizer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Somebody who types a long text into the first block of an article, whatever happens meanwhile. */
record Typist(Page page) {

    /** Several thousand characters, every second sentence decomposed as a Mac writes it. */
    static String longText(String mark) {
        return IntStream.range(0, 60)
                .mapToObj(i ->
                        "Câu thứ " + i + " (" + mark + "): trường tổ chức nghiên cứu, quán triệt nghị quyết; “đủ dấu”.")
                .map(line -> line.hashCode() % 2 == 0 ? line : Normalizer.normalize(line, Normalizer.Form.NFD))
                .collect(Collectors.joining("\n"));
    }

    static String stored(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC);
    }

    /** Imports a short page; its draft article is open afterwards. */
    Typist newArticle(String title) {
        page.navigate(base() + "/newsroom/import");
        page.getByLabel("Hoặc dán văn bản vào đây").fill(title + "\n\nĐoạn đầu tiên.");
        ImportE2E.press(page, "Đọc và xem lại");
        page.waitForURL("**/newsroom/articles/*");
        return hurried();
    }

    private String base() {
        return page.url().replaceFirst("(https?://[^/]+).*", "$1");
    }

    /** Lets the script send a draft sooner than people would notice. */
    Typist hurried() {
        page.evaluate("document.querySelector('form[data-draft]').dataset.draftWait = 30");
        return this;
    }

    /** No draft is sent before a button is pressed. */
    Typist unhurried() {
        page.evaluate("document.querySelector('form[data-draft]').dataset.draftWait = 60000");
        return this;
    }

    /** Lets every request of scripts fail, those of a closing window too, which the browser sends by itself. */
    void withoutNetwork() {
        page.evaluate("() => { window.real = fetch; window.fetch = () => Promise.reject(new TypeError('away')); }");
    }

    /** What a browser tells when its network is back: the script does not wait for the end of its pause. */
    void tryAgainNow() {
        page.evaluate("() => { dispatchEvent(new Event('online')); }");
    }

    void withNetwork() {
        page.evaluate("() => { window.fetch = window.real; }");
    }

    Locator block() {
        return page.locator("[id='edit:rows:0:text']");
    }

    /** Types and waits until the server has answered the draft. */
    Response type(String text) {
        return page.waitForResponse(answer -> answer.url().contains("/api/v1/drafts/"), () -> block().fill(text));
    }

    String version() {
        return page.locator("form[data-draft]").getAttribute("data-version");
    }

    Locator note() {
        return page.locator("[data-draft-note] [role=status]");
    }

    /** Signs in inside of the dialog; a new view follows. */
    void signInAgain() {
        assertThat(page.locator("dialog[open] #again-password")).isFocused();
        page.locator("#again-password").fill(Http.PASSWORD);
        page.locator("#again-password").press("Enter");
    }

    static void signIn(Page page, String url, String username) {
        page.navigate(url + "/login");
        page.fill("input[name=username]", username);
        page.fill("input[name=password]", Http.PASSWORD);
        page.click("form[action='/sign-in'] button[type=submit]");
        page.waitForURL(url + "/");
    }
}
