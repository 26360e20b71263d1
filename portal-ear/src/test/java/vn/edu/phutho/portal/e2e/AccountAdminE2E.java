package vn.edu.phutho.portal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Administrators and the accounts of others, each test with accounts that it made itself. */
class AccountAdminE2E {

    private static final String CHOSEN = "nắng lên bến nước xanh";

    @Test
    void anAccountsLifeOnAWideScreen() throws IOException {
        story(1440, "may.quet.rong");
    }

    @Test
    void anAccountsLifeOnAPhone() throws IOException {
        story(390, "may.quet.hep");
    }

    private static void story(int width, String username) throws IOException {
        try (Browser.Window window = Browser.open(width);
                Browser.Window theirs = Browser.open(width)) {
            Page page = window.signIn("quantri").page();
            String password = created(page, username, "Máy quét " + username);
            String address = page.url();
            page.reload();
            assertThat(page.locator("#secret")).hasCount(0);
            choosesAPassword(theirs.page(), username, password);
            rolesWorkAtTheNextClick(page, theirs.page());
            locked(page, theirs.page());
            unlocked(page, username);
            anotherPassword(page, username);
            page.navigate(address);
            List<String> found = new ArrayList<>();
            page.locator("[data-dialog-open=act-ROLES]:visible").first().click();
            Look.everywhere(page, "account", found);
            assertThat(found).isEmpty();
            assertThat(window.complaints()).isEmpty();
            String log = Files.readString(PortalUnderTest.data().resolve("logs/server.log"));
            assertThat(log).contains("account made: account " + username + ", by quantri");
            assertThat(log).doesNotContain(password);
        }
    }

    private static String created(Page page, String username, String name) {
        page.navigate("/admin/accounts");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Thêm tài khoản"))
                .click();
        page.getByLabel("Tên tài khoản kỹ thuật").fill(name);
        page.getByLabel("Tên đăng nhập").fill("quantri");
        press(page, "Tạo tài khoản");
        assertThat(page.locator("form .field__err").first())
                .hasText("Tên đăng nhập “quantri” đã có người dùng. Đồng chí chọn tên khác, ví dụ thêm chữ số.");
        assertThat(page.getByLabel("Tên tài khoản kỹ thuật")).hasValue(name);
        page.getByLabel("Tên đăng nhập").fill(username);
        press(page, "Tạo tài khoản");
        assertThat(page.getByText("Đã tạo tài khoản " + username).first()).isVisible();
        return page.locator("#secret").textContent().strip();
    }

    private static void choosesAPassword(Page page, String username, String password) {
        signIn(page, username, password);
        page.navigate("/profile");
        assertThat(page).hasURL(PortalUnderTest.url() + "/account/password");
        page.getByLabel("Mật khẩu hiện tại").fill(password);
        page.getByLabel("Mật khẩu mới").first().fill(CHOSEN);
        page.getByLabel("Nhập lại mật khẩu mới").fill(CHOSEN);
        press(page, "Đổi mật khẩu");
        assertThat(page.getByText("Đã đổi mật khẩu.").first()).isVisible();
        page.navigate("/profile");
        assertThat(page.locator("dl.facts").first()).containsText("Viên chức, người lao động");
    }

    private static void rolesWorkAtTheNextClick(Page page, Page theirs) {
        assertThat(status(theirs, "/newsroom")).isEqualTo(404);
        page.locator("[data-dialog-open=act-ROLES]:visible").first().click();
        page.getByLabel("Viên chức, người lao động").uncheck();
        confirm(page, "Lưu vai trò");
        assertThat(page.locator("dialog[open]")).containsText("Tài khoản chưa có vai trò nào.");
        page.getByLabel("Biên tập viên").check();
        confirm(page, "Lưu vai trò");
        assertThat(page.getByText("Đã lưu vai trò.").first()).isVisible();
        assertThat(status(theirs, "/newsroom")).isEqualTo(200);
    }

    private static void locked(Page page, Page theirs) {
        act(page, "Khóa tài khoản", "DISABLE");
        assertThat(page.getByText("Đã khóa tài khoản.").first()).isVisible();
        assertThat(page.locator(".page-head .chip")).containsText("Đã khóa");
        theirs.navigate("/newsroom");
        assertThat(theirs).hasURL(PortalUnderTest.url() + "/login?from=%2Fnewsroom&expired=1");
    }

    private static void unlocked(Page page, String username) {
        assertThat(new Http().signIn(username, CHOSEN).statusCode())
                .as("locked")
                .isEqualTo(200);
        act(page, "Mở khóa tài khoản", "ENABLE");
        assertThat(page.locator(".page-head .chip")).containsText("Đang dùng");
        assertThat(new Http().signIn(username, CHOSEN).statusCode())
                .as("unlocked")
                .isEqualTo(302);
    }

    private static void anotherPassword(Page page, String username) {
        act(page, "Cấp mật khẩu dùng một lần", "PASSWORD");
        String password = page.locator("#secret").textContent().strip();
        assertThat(new Http().signIn(username, CHOSEN).statusCode()).isEqualTo(200);
        Http http = new Http();
        assertThat(http.signIn(username, password).statusCode()).isEqualTo(302);
        assertThat(http.get("/").headers().firstValue("Location"))
                .hasValue(PortalUnderTest.url() + "/account/password");
    }

    @Test
    void administratorsDoNotLockThemselves() {
        try (Browser.Window window = Browser.open(1440)) {
            Page page = window.signIn("quantri").page();
            page.navigate("/admin/accounts?q=quantri&role=ADMIN");
            page.locator("tr", new Page.LocatorOptions().setHas(page.getByText("Tên đăng nhập quantri", exactly())))
                    .getByRole(AriaRole.LINK)
                    .first()
                    .click();
            assertThat(page.locator(".acts")).containsText("Quản trị viên không tự khóa tài khoản của mình.");
            page.locator("[data-dialog-open=act-ROLES]:visible").first().click();
            page.getByLabel("Quản trị hệ thống").uncheck();
            confirm(page, "Lưu vai trò");
            assertThat(page.locator("dialog[open]"))
                    .containsText("Quản trị viên không tự bỏ vai trò quản trị của mình. Đồng chí nhờ");
        }
    }

    /** The one administrator left over is told so; in the end both are administrators again. */
    @Test
    void theLastAdministratorStays() {
        AccountForms first = new AccountForms(Http.fresh("quantri"));
        long other = first.find("quantri2");
        assertThat(first.act(other, "disable").statusCode()).isEqualTo(302);
        try {
            String own = first.page(first.find("quantri"));
            assertThat(own)
                    .contains("Đây là quản trị viên cuối cùng còn hoạt động nên không khóa được.")
                    .contains("Đồng chí giao vai trò quản trị cho người khác trước.");
            assertThat(first.roles(first.find("quantri"), "EMPLOYEE").body())
                    .contains("Đây là quản trị viên cuối cùng còn hoạt động nên phải giữ vai trò quản trị.");
        } finally {
            assertThat(first.act(other, "enable").statusCode()).isEqualTo(302);
        }
    }

    /** Two administrators take each other's rights in the same moment: one of them keeps them. */
    @Test
    void twoAtOnceLeaveOne() {
        AccountForms first = new AccountForms(Http.fresh("quantri"));
        AccountForms second = new AccountForms(Http.fresh("quantri2"));
        long one = first.find("quantri");
        long two = first.find("quantri2");
        var byFirst = first.prepared(two, "disable");
        var bySecond = second.prepared(one, "disable");
        List<CompletableFuture<HttpResponse<String>>> both =
                List.of(CompletableFuture.supplyAsync(byFirst), CompletableFuture.supplyAsync(bySecond));
        List<Boolean> won = both.stream()
                .map(CompletableFuture::join)
                .map(answer ->
                        answer.headers().firstValue("Location").orElse("").contains("/admin/accounts/"))
                .toList();
        AccountForms winner = won.get(0) ? first : second;
        assertThat(winner.act(won.get(0) ? two : one, "enable").statusCode()).isEqualTo(302);
        assertThat(won).as("never both").containsOnlyOnce(true);
    }

    @Test
    void twiceSentMakesOneAccountAndStillShowsItsPassword() {
        AccountForms forms = new AccountForms(Http.fresh("quantri2"));
        var send = forms.creation("", "Máy gửi hai lần", "may.hai.lan", "EMPLOYEE");
        String once = send.get().headers().firstValue("Location").orElseThrow();
        assertThat(send.get().headers().firstValue("Location")).hasValue(once);
        assertThat(forms.list("may.hai.lan")).contains("1 tài khoản");
        assertThat(forms.pageAt(once)).contains("id=\"secret\"");
        assertThat(forms.pageAt(once)).doesNotContain("id=\"secret\"");
    }

    @Test
    void anotherAdministratorsChangeIsTold() {
        AccountForms forms = new AccountForms(Http.fresh("quantri2"));
        long account = forms.made("may.cu", "Máy cũ");
        var late = forms.prepared(account, "disable");
        assertThat(forms.roles(account, "CLERK").statusCode()).isEqualTo(302);
        assertThat(late.get().body())
                .containsPattern(
                        "Phạm Hồng Quang đã thay đổi tài khoản này lúc [0-9/]+ [0-9:]+, sau khi đồng chí mở trang")
                .contains("Tình trạng mới nhất ở dưới; đồng chí xem lại rồi làm tiếp.");
    }

    @Test
    void everyFaultOfTheFormIsTold() {
        AccountForms forms = new AccountForms(Http.fresh("quantri2"));
        assertThat(forms.creation("", "", "", "").get().body())
                .contains(
                        "Chưa có tên đăng nhập.", "Chưa chọn người dùng tài khoản.", "Tài khoản chưa có vai trò nào.");
        assertThat(forms.creation("", "<script>alert(1)</script>", "<script>", "ROOT")
                        .get()
                        .body())
                .contains("Tên đăng nhập chưa đúng dạng.", "Tài khoản chưa có vai trò nào.")
                .doesNotContain("<script>alert(1)");
        assertThat(forms.creation("", "M".repeat(170), "a".repeat(70), "EMPLOYEE")
                        .get()
                        .body())
                .contains("Tên đăng nhập dài 70 ký tự, nhiều hơn 63", "Tên tài khoản kỹ thuật dài 170 ký tự");
        assertThat(forms.creation("", "Máy", "nga\u0300", "EMPLOYEE").get().body())
                .contains("Tên đăng nhập chưa đúng dạng.");
        assertThat(forms.creation("Không Có Ai", "", "khong.co", "EMPLOYEE")
                        .get()
                        .body())
                .contains("Không có ai tên “Không Có Ai”");
        assertThat(forms.creation("Phùng Thị Thanh Nga", "", "nga.ptt", "EMPLOYEE")
                        .get()
                        .body())
                .contains("Phùng Thị Thanh Nga đã có tài khoản “giangvien”.");
        assertThat(forms.creation("", "Ma\u0301y\u0000 NUL", "may.nul\u0000", "EMPLOYEE")
                        .get()
                        .statusCode())
                .isEqualTo(302);
        assertThat(forms.list("may.nul")).contains("Máy NUL");
    }

    @Test
    void theListFindsWithoutTonesFiltersAndSorts() {
        AccountForms forms = new AccountForms(Http.as("quantri2"));
        assertThat(forms.list("dinh+hai+anh")).contains("Đinh Thị Hải Anh", "1 tài khoản");
        assertThat(forms.list("").split("<th scope=\"row\"", -1)).hasSize(20 + 1);
        assertThat(forms.list("x&role=PRINCIPAL")).contains("Không có mục nào khớp");
        assertThat(forms.list("&role=PRINCIPAL")).contains("Trần Quốc Bảo").doesNotContain("Vũ Thị Hạnh");
        for (String query : List.of(
                "&state=LOCKED",
                "&state=ACTIVE",
                "&sort=signIn",
                "&sort=-signIn",
                "&sort=-username",
                "&state=x&role=y&sort=z&page=-1",
                "%00%27%25")) {
            assertThat(forms.list(query)).as(query).contains("<h1>Tài khoản</h1>");
        }
    }

    @Test
    void othersFindNothing() {
        for (String account : List.of("giangvien", "hieutruong", "thanhtra")) {
            assertThat(Http.as(account).get("/admin/accounts").statusCode()).isEqualTo(404);
            assertThat(Http.as(account).get("/admin/accounts/1").statusCode()).isEqualTo(404);
        }
        assertThat(Http.as("quantri2").get("/admin/accounts/999999").statusCode())
                .isEqualTo(404);
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private static int status(Page page, String address) {
        return page.navigate(address).status();
    }

    private static void signIn(Page page, String username, String password) {
        page.navigate("/login");
        page.fill("input[name=username]", username);
        page.fill("input[name=password]", password);
        page.click("form[action='/sign-in'] button[type=submit]");
    }

    private static void act(Page page, String label, String act) {
        page.locator("[data-dialog-open=act-" + act + "]:visible").first().click();
        confirm(page, label);
    }

    private static void confirm(Page page, String label) {
        page.locator("dialog[open]")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label))
                .click();
    }

    private static void press(Page page, String label) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label))
                .first()
                .click();
    }
}
