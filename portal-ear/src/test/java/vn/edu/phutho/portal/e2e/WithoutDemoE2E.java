package vn.edu.phutho.portal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The first start of a school that wants no demo data. A boot of its own, so on one database only. */
@EnabledIfSystemProperty(named = "it.database", matches = "h2")
class WithoutDemoE2E {

    private static final String CHOSEN = "Mot cau chi minh toi biet 2026";

    @TempDir
    private Path data;

    @Test
    void theOneAdministratorMustChangeTheOneTimePassword() throws Exception {
        int port = Launched.freePort();
        Map<String, String> variables = Map.of(
                "PORTAL_DATA", data.toString(),
                "PORTAL_PORT", Integer.toString(port),
                "PORTAL_MGMT_PORT", Integer.toString(Launched.freePort()),
                "PORTAL_DEMO", "false",
                "PORTAL_BIND", "127.0.0.1");
        try (Launched portal = Launched.start(variables)) {
            String url = "http://localhost:" + port;
            Path file = data.resolve("first-administrator.txt");
            assertThat(portal.banner()).contains(file.toString()).doesNotContain(Http.PASSWORD);
            String password = passwordIn(file);
            Http guest = new Http(url);
            assertThat(guest.get("/").body()).doesNotContain("class=\"demo\"");
            assertThat(guest.signIn("giangvien", Http.PASSWORD).statusCode()).isEqualTo(200);
            assertThat(guest.signIn("quantri", Http.PASSWORD).statusCode()).isEqualTo(200);
            nothingBeforeTheNewPassword(url, password);
            changePassword(url, password);
            assertThat(new Http(url).signIn("quantri", password).statusCode())
                    .as("the one-time password")
                    .isEqualTo(200);
            Http again = new Http(url);
            assertThat(again.signIn("quantri", CHOSEN).statusCode()).isEqualTo(302);
            assertThat(again.get("/").statusCode()).isEqualTo(200);
            theStylePageIsNotThere(again);
        }
        theNextStartFindsItsClassesReady();
    }

    /** This portal was started without PORTAL_MODE, as any portal in use: not even the administrator finds the page. */
    private static void theStylePageIsNotThere(Http administrator) {
        for (String address : new String[] {"/style", "/style/list", "/style/form", "/views/style/parts.xhtml"}) {
            assertThat(administrator.get(address).statusCode()).as(address).isEqualTo(404);
        }
    }

    private static void theNextStartFindsItsClassesReady() throws IOException {
        try (Stream<Path> files = Files.list(Launched.server())) {
            assertThat(files).anyMatch(file -> file.toString().endsWith(".jsa"));
        }
    }

    private static String passwordIn(Path file) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        return Files.readString(file).replaceAll("(?s).*password: (\\S+).*", "$1");
    }

    private static void nothingBeforeTheNewPassword(String url, String password) {
        Http administrator = new Http(url);
        assertThat(administrator.signIn("quantri", password).statusCode()).isEqualTo(302);
        for (String address : new String[] {"/", "/news"}) {
            assertThat(administrator.get(address).headers().firstValue("Location"))
                    .as(address)
                    .hasValue(url + "/account/password");
        }
        assertThat(administrator.get("/newsroom").statusCode()).isEqualTo(404);
    }

    private static void changePassword(String url, String password) {
        try (Browser.Window window = Browser.open(1440)) {
            Page page = window.page();
            page.navigate(url + "/login");
            page.fill("input[name=username]", "quantri");
            page.fill("input[name=password]", password);
            page.click("form[action='/sign-in'] button[type=submit]");
            page.waitForURL(url + "/account/password");
            page.getByLabel("Mật khẩu hiện tại").fill(password);
            page.getByLabel("Mật khẩu mới", new Page.GetByLabelOptions().setExact(true))
                    .fill(CHOSEN);
            page.getByLabel("Nhập lại mật khẩu mới").fill(CHOSEN);
            ImportE2E.press(page, "Đổi mật khẩu");
            assertThat(page.getByText("Đã đổi mật khẩu.")).isVisible();
            assertThat(window.complaints()).isEmpty();
        }
    }
}
