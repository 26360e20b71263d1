package vn.edu.phutho.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms about accounts with everything that people and others send; each answer is read. See AccountAdminE2E. */
class AccountFormsE2E {

    private static final String PAGE = "/account/password";

    private static final String PROFILE = "/profile";

    private static final String ACCOUNTS = "/admin/accounts";

    private static final String CHOSEN = "nắng lên bến nước xanh";

    private static HttpResponse<String> change(Http http, String page, String present, String chosen, String again) {
        return DrawnForm.of(http, page, "password")
                .typed("present", present)
                .typed("chosen", chosen)
                .typed("again", again)
                .press(http, "change");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '' | '' | '' | Chưa nhập mật khẩu hiện tại. Đồng chí nhập mật khẩu đang dùng | present
            '' | '' | '' | Chưa nhập mật khẩu mới. Đồng chí chọn một câu dài | chosen
            '' | nắng lên bến nước xanh | '' | Hai lần nhập mật khẩu mới không giống nhau. | again
            sai | x | x | Mật khẩu mới quá ngắn. Đồng chí dùng ít nhất 14 ký tự. | chosen
            sai | x*257 | x*257 | Mật khẩu mới dài quá 256 ký tự. | chosen
            Phu-Tho-2026-demo | Phu-Tho-2026-demo | Phu-Tho-2026-demo | Mật khẩu mới trùng mật khẩu hiện tại. | chosen
            sai | matkhau-2026-2026 | matkhau-2026-2026 | Mật khẩu mới dễ đoán | chosen
            sai | NULNULNULNULNULNULNULNULNULNULNULNULNULNUL | x | Hai lần nhập mật khẩu mới không giống nhau. | again
            """)
    void aFaultOfAPasswordIsToldBesideItsField(
            String present, String chosen, String again, String words, String field) {
        Http http = Http.as("truongphong");
        for (String page : List.of(PAGE, PROFILE)) {
            HttpResponse<String> answer = change(http, page, present, Typed.of(chosen), Typed.of(again));
            assertThat(Refused.by(answer)).as(page).anyMatch(told -> told.startsWith(words));
            assertThat(answer.body())
                    .containsPattern("id=\"password:" + field + "-error\"[^>]*>" + Pattern.quote(words))
                    .doesNotContain("matkhau-2026");
        }
    }

    @Test
    void aWrongPresentPasswordIsToldBesideItsField() {
        Http http = Http.fresh("truongphong");
        HttpResponse<String> answer = change(http, PROFILE, Typed.SCRIPT, CHOSEN, CHOSEN);
        assertThat(Refused.by(answer)).anyMatch(told -> told.startsWith("Mật khẩu hiện tại không đúng."));
        assertThat(answer.body()).contains("id=\"password:present-error\"").doesNotContain("<img src=x");
        assertThat(new Http().signIn("truongphong", Http.PASSWORD).statusCode()).isEqualTo(302);
    }

    /** Of an account whose password was given for once: it may do nothing else before. */
    @Test
    void theForcedChangeTakesAnyKeyboardAndIsDoneOnce() {
        AccountForms admin = new AccountForms(Http.as("quantri2"));
        String made = admin.creation("", "Máy bị buộc đổi", "may.buoc.doi", "EMPLOYEE")
                .get()
                .headers()
                .firstValue("Location")
                .orElseThrow();
        Matcher secret = Pattern.compile("id=\"secret\">([^<]+)<").matcher(admin.pageAt(made));
        assertThat(secret.find()).isTrue();
        Http http = new Http();
        assertThat(http.signIn("may.buoc.doi", secret.group(1)).statusCode()).isEqualTo(302);
        assertThat(http.get(PROFILE).headers().firstValue("Location")).hasValue(PortalUnderTest.url() + PAGE);
        DrawnForm form = DrawnForm.of(http, PAGE, "password")
                .typed("present", secret.group(1))
                .typed("chosen", Typed.decomposed(CHOSEN))
                .typed("again", Typed.decomposed(CHOSEN));
        assertThat(form.press(new Http(), "change")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .contains("/login?from=");
        assertThat(form.press(http, "change", "Origin", "http://evil.example").statusCode())
                .isEqualTo(404);
        assertThat(form.press(http, "change").statusCode()).isEqualTo(302);
        assertThat(Refused.by(form.press(http, "change"))).anyMatch(told -> told.startsWith("Mật khẩu hiện tại"));
        assertThat(new Http().signIn("may.buoc.doi", CHOSEN).statusCode())
                .as("composed")
                .isEqualTo(302);
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "x*300, y*300", "x*100000, y", "NUL, NUL", "SCRIPT, SCRIPT"})
    void aSignInThatFailsSaysWhatToDo(String username, String password) {
        Http guest = new Http();
        HttpResponse<String> answer = guest.post(
                "/sign-in",
                Map.of("username", Typed.of(username), "password", Typed.of(password), "from", Typed.SCRIPT));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Refused.by(answer)).hasSize(1).allMatch(told -> told.startsWith("Chưa đăng nhập được."));
        assertThat(answer.body()).doesNotContain("<img src=x");
        assertThat(guest.get(PROFILE).statusCode()).isEqualTo(302);
    }

    @Test
    void aNameIsFoundInAnyFormAndAForeignPageSignsNobodyIn() {
        assertThat(new Http().signIn("GiangVien\0", Http.PASSWORD).statusCode()).isEqualTo(302);
        HttpResponse<String> foreign = new Http()
                .post(
                        "/sign-in",
                        Map.of("username", "giangvien", "password", Http.PASSWORD),
                        "Origin",
                        "http://evil.example");
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(foreign.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void tokensOfOthersAreNotThereAndRevokingTwiceIsOnce() {
        Http owner = Http.as("phokhoa");
        assertThat(DrawnForm.of(owner, PROFILE, "token")
                        .typed("name", Typed.decomposed("Mã thử"))
                        .press(owner, "create")
                        .statusCode())
                .isEqualTo(302);
        DrawnForm revoke = revocation(owner);
        assertThat(owner.get(PROFILE).body()).contains(">Mã thử</th>");
        assertThat(revoke.press(new Http(), "go")
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .contains("/login?from=");
        Http other = Http.as("truongkhoa");
        DrawnForm.of(other, PROFILE, "token").typed("name", "Của tôi").press(other, "create");
        DrawnForm theirs = revocation(other);
        for (String id : List.of(revoke.fields().get("token"), "999999", "abc", "", "\0", "-1")) {
            HttpResponse<String> answer = theirs.with("token", id).press(other, "go");
            assertThat(answer.statusCode()).as(id).isEqualTo(404);
            assertThat(Refused.by(answer)).hasSize(1);
        }
        assertThat(owner.get(PROFILE).body())
                .contains("value=\"" + revoke.fields().get("token"));
        for (int i = 0; i < 2; i++) {
            assertThat(revoke.press(owner, "go").statusCode()).isEqualTo(302);
        }
        assertThat(theirs.press(other, "go").statusCode()).isEqualTo(302);
    }

    private static DrawnForm revocation(Http http) {
        String page = http.get(PROFILE).body();
        Matcher form = Pattern.compile("<form id=\"([^\"]*revoke)\"").matcher(page);
        assertThat(form.find()).isTrue();
        return DrawnForm.in(page, PROFILE, form.group(1));
    }

    @Test
    void elevenTokensAreTooMany() {
        Http owner = Http.as("thuky");
        HttpResponse<String> answer = null;
        for (int i = 0; i <= 10; i++) {
            answer = DrawnForm.of(owner, PROFILE, "token")
                    .typed("name", "Mã " + i)
                    .press(owner, "create");
        }
        assertThat(Refused.by(answer))
                .containsExactly("Đồng chí đang có 10 mã truy cập còn hiệu lực, là số nhiều nhất cho phép. Đồng chí thu"
                        + " hồi mã không còn dùng rồi tạo mã mới.");
        for (int i = 0; i < 10; i++) {
            assertThat(revocation(owner).press(owner, "go").statusCode()).isEqualTo(302);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            account:person | NUL | Chưa chọn người dùng tài khoản. Đồng chí chọn một người
            account:person | x*5000 | Không có ai tên “xxx
            account:person | SCRIPT | Không có ai tên “
            account:person | An (số 999999999999999999) | Không có ai tên “An (số
            account:username | SCRIPT | Tên đăng nhập chưa đúng dạng.
            account:username | 31/02/2026 | Tên đăng nhập chưa đúng dạng.
            role | NULADMIN | Tài khoản chưa có vai trò nào. Đồng chí đánh dấu ít nhất một vai trò.
            role | ROOT | Tài khoản chưa có vai trò nào.
            """)
    void aFaultOfANewAccountIsTold(String field, String typed, String words) {
        Http admin = Http.as("quantri2");
        DrawnForm form = DrawnForm.of(admin, ACCOUNTS + "/new", "account")
                .typed("displayName", field.endsWith("person") ? "" : "Máy còn đây")
                .typed("username", "con.day")
                .with("role", "EMPLOYEE");
        HttpResponse<String> answer = form.with(field, Typed.of(typed)).press(admin, "go");
        assertThat(Refused.by(answer)).anyMatch(told -> told.startsWith(words));
        assertThat(answer.body())
                .contains(field.endsWith("username") ? "value=\"Máy còn đây\"" : "value=\"con.day\"")
                .doesNotContain("<img src=x");
    }

    /** Back in the browser, another name, the same key: nothing is made, nothing is lost, and it says so. */
    @Test
    void aFormOfANewAccountIsUsedOnce() {
        Http admin = Http.as("quantri2");
        DrawnForm form = DrawnForm.of(admin, ACCOUNTS + "/new", "account")
                .typed("displayName", "Máy thứ nhất")
                .with("role", "EMPLOYEE");
        assertThat(form.typed("username", "may.thu.nhat")
                        .press(new Http(), "go")
                        .statusCode())
                .isEqualTo(302);
        assertThat(form.typed("username", "may.thu.nhat")
                        .press(Http.as("giangvien"), "go")
                        .statusCode())
                .isEqualTo(404);
        assertThat(new AccountForms(admin).list("may.thu")).contains("Không có mục nào khớp");
        assertThat(form.typed("username", "may.thu.nhat").press(admin, "go").statusCode())
                .isEqualTo(302);
        HttpResponse<String> other = form.typed("username", "may.thu.hai").press(admin, "go");
        assertThat(Refused.by(other)).anyMatch(told -> told.startsWith("Biểu mẫu này đã được gửi một lần"));
        assertThat(other.body()).contains("value=\"may.thu.hai\"");
        assertThat(DrawnForm.in(other.body(), ACCOUNTS + "/new", "account")
                        .with("role", "EMPLOYEE")
                        .press(admin, "go")
                        .statusCode())
                .as("with the key of the page that said so")
                .isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"disable", "enable", "give", "assign"})
    void aDialogIsDoneOnceAndOnlyFromAPresentPage(String dialog) {
        Http admin = Http.as("quantri2");
        AccountForms forms = new AccountForms(admin);
        String page = ACCOUNTS + "/" + forms.made("hop.thoai." + dialog, "Hộp thoại " + dialog);
        if (dialog.equals("enable")) {
            DrawnForm.of(admin, page, "disable").press(admin, "go");
        }
        DrawnForm form = DrawnForm.of(admin, page, dialog).with("role", "CLERK");
        assertThat(form.press(new Http(), "go").headers().firstValue("Location").orElseThrow())
                .contains("/login?from=");
        assertThat(Refused.by(form.press(Http.as("giangvien"), "go"))).hasSize(1);
        assertThat(form.at(ACCOUNTS + "/999999").press(admin, "go").statusCode())
                .isEqualTo(404);
        for (String version : List.of("", "abc", "99999999999", "-1")) {
            assertThat(Refused.by(form.with("version", version).press(admin, "go")))
                    .as("version %s", version)
                    .anyMatch(told -> told.contains("sau khi đồng chí mở trang"));
        }
        for (int i = 0; i < 2; i++) {
            assertThat(form.press(admin, "go").statusCode()).isEqualTo(302);
        }
        HttpResponse<String> again =
                form.with("act", UUID.randomUUID().toString()).press(admin, "go");
        assertThat(Refused.by(again)).anyMatch(told -> told.contains("đã thay đổi tài khoản này lúc"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "\0", "-1", "999999999999999999999", "99999999", "<script>"})
    void noticesAndMailsOfNonsenseAreNotThere(String id) {
        Http reader = Http.as("giangvien");
        assertThat(reader.post("/notices/read", Map.of("id", id)).headers().firstValue("Location"))
                .hasValue(PortalUnderTest.url() + "/notices");
        assertThat(new Http().post("/notices/read", Map.of("id", id)).headers().firstValue("Location"))
                .hasValueSatisfying(login -> assertThat(login).contains("/login?from="));
        for (String act : List.of("/admin/mail/again", "/admin/mail/reading")) {
            HttpResponse<String> answer = Http.as("quantri2").post(act, Map.of("id", id));
            assertThat(answer.statusCode()).as(act).isEqualTo(404);
            assertThat(Refused.by(answer)).hasSize(1);
            assertThat(new Http().post(act, Map.of("id", id)).statusCode()).isEqualTo(302);
        }
    }
}
