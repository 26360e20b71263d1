package vn.edu.phutho.portal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One's own account: what it shows, another password, access tokens. */
class ProfileE2E {

    private static final String PAGE = "/profile";

    @ParameterizedTest
    @ValueSource(ints = {1440, 390})
    void aTokenIsShownOnceWorksAndIsRevoked(int width) {
        String name = "Bảng tin " + width;
        try (Browser.Window window = Browser.open(width)) {
            Page page = window.signIn("vanthu").page();
            page.navigate(PAGE);
            assertThat(page.locator("dl.facts")).containsText("Văn thư viên, Phòng Tổ chức, hành chính");
            assertThat(page.locator("dl.facts")).containsText("Viên chức, người lao động, Văn thư");
            page.getByLabel("Tên mã").fill(name);
            press(page, "Tạo mã truy cập");
            assertThat(page.getByText("Đã tạo mã truy cập.").first()).isVisible();
            String secret = page.locator("#secret").textContent().strip();
            assertThat(page.locator("[data-copy=secret]")).isVisible();
            assertThat(status(secret)).isEqualTo(200);
            List<String> found = new ArrayList<>();
            Look.everywhere(page, "profile", found);
            assertThat(found).isEmpty();
            page.setViewportSize(width, 900);
            page.reload();
            assertThat(page.locator("#secret")).hasCount(0);
            assertThat(page.content()).doesNotContain(secret);
            page.getByLabel("Thu hồi " + name).click();
            page.locator("dialog[open]")
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Thu hồi mã"))
                    .click();
            assertThat(page.getByText("Đã thu hồi mã truy cập.").first()).isVisible();
            assertThat(status(secret)).isEqualTo(401);
            assertThat(window.complaints()).isEmpty();
        }
    }

    @Test
    void aTokensNameIsLookedAt() {
        Http http = Http.fresh("thanhtra");
        assertThat(token(http, " ").body()).contains("Mã truy cập chưa có tên. Đồng chí nhập tên");
        assertThat(token(http, "x".repeat(81)).body()).contains("Tên mã truy cập dài 81 ký tự, nhiều hơn 80");
        assertThat(token(http, "<script>alert(2)</script> Ma\u0301y\u0000").statusCode())
                .isEqualTo(302);
        assertThat(http.get(PAGE).body())
                .contains("&lt;script&gt;alert(2)&lt;/script&gt; Máy")
                .doesNotContain("<script>alert(2)");
    }

    @Test
    void aTokenSentTwiceIsOne() {
        Http http = Http.fresh("thanhtra");
        Map<String, String> form = form(http, "Máy gửi hai lần");
        assertThat(http.post(PAGE, form).statusCode()).isEqualTo(302);
        assertThat(http.post(PAGE, form).statusCode()).isEqualTo(302);
        assertThat(http.get(PAGE).body().split(">Máy gửi hai lần</th>", -1)).hasSize(2);
    }

    @Test
    void aWrongPasswordIsToldOnThePage() {
        try (Browser.Window window = Browser.open(390)) {
            Page page = window.signIn("hoidong9").page();
            page.navigate(PAGE);
            page.getByLabel("Mật khẩu hiện tại").fill("không phải mật khẩu");
            page.getByLabel("Mật khẩu mới").first().fill("nắng lên bến nước xanh");
            page.getByLabel("Nhập lại mật khẩu mới").fill("nắng lên bến nước trong");
            press(page, "Đổi mật khẩu");
            assertThat(page.getByText("Hai lần nhập mật khẩu mới không giống nhau.")
                            .first())
                    .isVisible();
            page.getByLabel("Mật khẩu hiện tại").fill("không phải mật khẩu");
            page.getByLabel("Mật khẩu mới").first().fill("nắng lên bến nước xanh");
            page.getByLabel("Nhập lại mật khẩu mới").fill("nắng lên bến nước xanh");
            press(page, "Đổi mật khẩu");
            assertThat(page.getByText("Mật khẩu hiện tại không đúng. Đồng chí kiểm tra phím Caps Lock")
                            .first())
                    .isVisible();
            assertThat(page.getByLabel("Mật khẩu hiện tại")).hasValue("");
        }
    }

    private static HttpResponse<String> token(Http http, String name) {
        return http.post(PAGE, form(http, name));
    }

    private static Map<String, String> form(Http http, String name) {
        Map<String, String> form =
                new LinkedHashMap<>(AccountForms.hidden(http.get(PAGE).body(), "token"));
        form.put("token:name", name);
        form.put("token:create", "");
        return form;
    }

    private static int status(String secret) {
        return new Http()
                .get("/api/v1/news", "Authorization", "Bearer " + secret)
                .statusCode();
    }

    private static void press(Page page, String label) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label))
                .first()
                .click();
    }
}
