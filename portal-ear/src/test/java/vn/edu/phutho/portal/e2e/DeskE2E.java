package vn.edu.phutho.portal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** What the desk shows of dossiers: one's own that live, and how many wait for one's review. */
@ArquillianTest
class DeskE2E {

    private static final String OF_OWNER =
            " where person_id in (select person_id from account where username = 'hoidong5')";

    @Deployment(testable = false)
    static WebArchive sql() {
        return ShrinkWrap.create(WebArchive.class, "sql.war").addClass(SqlServlet.class);
    }

    @Test
    void ownDossiersAndWhatWaitsStandAtTheDesk() {
        assertThat(Http.as("hoidong5").get("/").body())
                .doesNotContain("Người được đề nghị đang soạn")
                .contains("href=\"/departments/K-NNPL\"");
        assertThat(Http.as("quantri").get("/").body()).doesNotContain("hồ sơ chờ duyệt");
        try (Browser.Window window = Browser.open(1440).signIn("hoidong5")) {
            Page page = window.page();
            page.navigate("/awards/mine");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Soạn hồ sơ"))
                    .first()
                    .click();
            assertThat(page.getByText("Đã mở hồ sơ.").first()).isVisible();
            page.navigate("/");
            assertThat(page.locator(".lines")).containsText("Người được đề nghị đang soạn");
            assertThat(page.locator(".lines .chip")).hasText("Đang soạn");
            headIsTold();
        } finally {
            SchoolData.sql("update dossier set state = 'WITHDRAWN'" + OF_OWNER);
        }
        assertThat(Http.as("hoidong5").get("/").body()).doesNotContain("class=\"lines\"");
    }

    private static void headIsTold() {
        SchoolData.sql("update dossier set state = 'SUBMITTED'" + OF_OWNER);
        String waiting = Http.as("hoidong3").get("/").body();
        assertThat(waiting).containsPattern("[1-9] hồ sơ chờ duyệt").contains("Mở danh sách chờ duyệt");
        assertThat(Http.as("hoidong5").get("/").body())
                .as("the owner does not review it")
                .doesNotContain("Mở danh sách chờ duyệt");
    }
}
