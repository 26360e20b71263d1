package vn.edu.phutho.portal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** The bell, the page of notices, and the mails that an administrator reads. */
@ArquillianTest
@RunAsClient
class NoticeE2E {

    @Deployment(testable = false)
    static WebArchive beside() {
        return ActingArchive.with(NoticesServlet.class);
    }

    private static void act(String act, String key, String more) {
        var answer = new Http(PortalUnderTest.url() + "/acting-it").get("/?act=" + act + "&key=" + key + more);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static void tell(String to, String key, boolean waiting, String who) {
        act(
                "tell",
                key,
                "&to=" + to + "&waiting=" + waiting + "&who=" + URLEncoder.encode(who, StandardCharsets.UTF_8));
    }

    private static String someKey() {
        return UUID.randomUUID().toString();
    }

    @Test
    void theBellCountsWhatIsUnreadOrWaits() {
        String waiting = someKey();
        String told = someKey();
        tell("duyettin", waiting, true, "Đồng chí Một");
        tell("duyettin", waiting, true, "Đồng chí Một");
        tell("duyettin", told, false, "Đồng chí Hai");
        try (Browser.Window window = Browser.open(390).signIn("duyettin")) {
            Page page = window.page();
            bell(page, "Thông báo, 2 mục chưa đọc hoặc đang chờ đồng chí").click();
            assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.HEADING)
                            .first())
                    .hasText("Thông báo");
            assertThat(page.locator(".told > li")).hasCount(2);
            assertThat(page.locator(".told > li").first()).containsText("Đồng chí Một nộp hồ sơ");
            clean(page);
            page.getByText("Đánh dấu tất cả đã đọc").click();
            bell(page, "Thông báo, 1 mục chưa đọc hoặc đang chờ đồng chí");
            act("settle", waiting, "");
            page.reload();
            bell(page, "Thông báo, không có mục nào chưa đọc");
            assertThat(page.locator(".told > li")).hasCount(1);
            assertThat(window.complaints()).isEmpty();
        }
    }

    private static Locator bell(Page page, String words) {
        Locator bell = page.locator(".topbar a[href='/notices']");
        assertThat(bell).hasAttribute("aria-label", words);
        assertThat(bell.boundingBox().width).isGreaterThanOrEqualTo(44);
        assertThat(bell.boundingBox().height).isGreaterThanOrEqualTo(44);
        return bell;
    }

    private static void clean(Page page) {
        assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
                .isEmpty();
        assertThat((Boolean)
                        page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))
                .isFalse();
    }

    /** Reading changes nothing, and nobody reads for somebody else. */
    @Test
    void oneNoticeIsReadByItsOwnerOnly() {
        String key = someKey();
        tell("vanthu", key, false, "Đồng chí " + key);
        Http owner = Http.as("vanthu");
        owner.get("/notices");
        String page = owner.get("/notices").body();
        String id = page.replaceAll("(?s).*" + key + ".*?name=\"id\" value=\"(\\d+)\".*", "$1");
        assertThat(Http.as("thanhtra").get("/notices").body()).doesNotContain(key);
        Http.as("thanhtra").post("/notices/read", Map.of("id", id));
        assertThat(owner.get("/notices").body()).contains("value=\"" + id + "\"");
        assertThat(owner.post("/notices/read", Map.of("id", id)).statusCode()).isEqualTo(302);
        assertThat(owner.get("/notices").body()).contains(key).doesNotContain("value=\"" + id + "\"");
        assertThat(owner.get("/notices/read").statusCode()).isEqualTo(405);
    }

    @Test
    void anAdministratorReadsTheMailsAndSendsOneAgain() {
        String key = someKey();
        tell("hoidong1", key, true, "Lê Văn <b>Mai</b>\r\nBcc: x@evil.example");
        try (Browser.Window window = Browser.open(1440).signIn("quantri")) {
            Page page = window.page();
            page.navigate("/admin/mail?q=hoidong1");
            clean(page);
            page.locator("tbody th a").first().click();
            assertThat(page.locator("h1"))
                    .hasText("[Cổng nội bộ] Đồng chí Lê Văn <b>Mai</b> Bcc: x@evil.example nộp hồ sơ đề nghị"
                            + " Lao động tiên tiến năm 2026. Đồng chí xem và cho ý kiến, hạn 30/11/2026.");
            assertThat(page.locator("pre"))
                    .containsText(java.util.regex.Pattern.compile("Kính gửi đồng chí TS\\. Phạm Đức Hải"));
            assertThat(page.locator("pre")).containsText(PortalUnderTest.url() + "/news");
            assertThat(page.locator("pre")).containsText("không trả lời thư này");
            clean(page);
            page.getByText("Gửi lại").click();
            assertThat(page.locator("h1")).containsText("[Cổng nội bộ]");
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void mailsAreFoundByStatusAndWithoutTones() {
        tell("hoidong2", someKey(), true, "Nguyễn Thị Đoan");
        Http admin = Http.as("quantri");
        assertThat(admin.get("/admin/mail?q=nguyen+thi+doan&status=WAITING").body())
                .contains("hoidong2@truong.example");
        assertThat(admin.get("/admin/mail?status=SENT").body())
                .contains("Không có mục nào khớp")
                .doesNotContain("hoidong2@truong.example");
        assertThat(admin.get("/admin/mail?q=%25&status=nonsense&page=99").body())
                .contains("Không có mục nào khớp");
    }

    @Test
    void whatReadersGaveUpIsShownAndTriedAgain() {
        String key = "it/" + someKey();
        act("giveUp", key, "");
        Http admin = Http.as("quantri");
        String page = admin.get("/admin/mail").body();
        assertThat(page).contains("Việc chưa xử lý được", key);
        String id = page.replaceAll("(?s).*?" + key + ".*?name=\"id\" value=\"(\\d+)\".*", "$1");
        assertThat(admin.post("/admin/mail/reading", Map.of("id", id)).statusCode())
                .isEqualTo(302);
        assertThat(admin.get("/admin/mail").body()).doesNotContain(key);
        assertThat(admin.post("/admin/mail/reading", Map.of("id", "999999999")).statusCode())
                .isEqualTo(404);
        assertThat(admin.post("/admin/mail/again", Map.of("id", "x")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void mailsAreThereForAdministratorsOnly() {
        AccessE2E.oneForEachRole().forEach(account -> {
            Http http = Http.as(account.username());
            boolean admin = account.roles().contains("ADMIN");
            assertThat(http.get("/admin/mail").statusCode())
                    .as(account.username())
                    .isEqualTo(admin ? 200 : 404);
            if (!admin) {
                for (String place : new String[] {"/admin/mail/again", "/admin/mail/reading"}) {
                    assertThat(http.post(place, Map.of("id", "1")).statusCode())
                            .as(account.username())
                            .isEqualTo(404);
                }
            }
        });
    }
}
