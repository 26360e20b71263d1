package vn.edu.phutho.portal.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Units, their people, the directory, and the ways to them from the desk. */
@ArquillianTest
class DirectoryE2E {

    private static final Pattern ROW = Pattern.compile("<th scope=\"row\"><a href=\"/people/\\d+\">([^<]*)</a>");
    private static final Pattern STAFF = Pattern.compile("<a class=\"person__name\" href=\"/people/\\d+\">([^<]*)</a>");
    private static final String TEST_UNIT = "/departments/" + SchoolData.UNIT;

    private final SchoolData school = new SchoolData();
    private final Http reader = Http.as("giangvien");

    @Deployment(testable = false)
    static WebArchive sql() {
        return ShrinkWrap.create(WebArchive.class, "sql.war").addClass(SqlServlet.class);
    }

    @BeforeEach
    void add() {
        school.remove();
        school.add();
    }

    @AfterEach
    void remove() {
        school.remove();
    }

    private List<String> found(Pattern what, String address) {
        return what.matcher(reader.get(address).body())
                .results()
                .map(hit -> hit.group(1))
                .toList();
    }

    private List<String> search(String words) {
        return found(ROW, "/people?unit=" + SchoolData.UNIT + "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    @Test
    void aUnitShowsItsHeadFirstAndThoseOfTodayOnly() {
        assertThat(found(STAFF, TEST_UNIT))
                .containsExactly(
                        "Trần Văn Dũng", "Trần Văn Đạt", "Đỗ Thị Anh", "Đỗ Thị Ánh", "Vũ Thị Cuối", "Vũ Thị Đầu");
        String page = reader.get(TEST_UNIT).body();
        assertThat(page).contains("Trưởng phòng, Phụ trách thư viện", "Lãnh đạo đơn vị", "6 người");
    }

    @Test
    void theUnitsStandInTheirOrderWithHeadAndNumber() {
        String page = reader.get("/departments").body();
        assertThat(page.replaceAll("\\s+", " "))
                .containsSubsequence(
                        "Ban Giám hiệu",
                        "TS. Trần Quốc Bảo",
                        "Khoa Lý luận cơ sở",
                        "TS. Hoàng Thị Lan Phương",
                        "10 người",
                        "Phòng Kiểm thử danh bạ",
                        "Trần Văn Dũng",
                        "6 người")
                .doesNotContain("giải thể");
    }

    @Test
    void unitsThatAreUnknownOrEndedAreNotThere() {
        for (String code : List.of("K-KHONG-CO", SchoolData.ENDED, "k-llcs", "1")) {
            var answer = reader.get("/departments/" + code);
            assertThat(answer.statusCode()).as(code).isEqualTo(404);
        }
        assertThat(reader.get("/people").body()).doesNotContain("giải thể");
        assertThat(new Http().get("/people?q=an").headers().firstValue("Location"))
                .hasValue(PortalUnderTest.url() + "/login?from=%2Fpeople%3Fq%3Dan");
    }

    @Test
    void namesAreFoundInAnyWriting() {
        String decomposed = Normalizer.normalize("đỗ thị ánh", Normalizer.Form.NFD);
        for (String words : List.of("Đỗ Thị", "do thi", "DO THI ANH", "ánh đỗ", decomposed)) {
            assertThat(search(words)).as(words).containsExactly("Đỗ Thị Anh", "Đỗ Thị Ánh");
        }
        assertThat(search("dat")).containsExactly("Trần Văn Đạt");
        assertThat(search("Cũ")).as("left yesterday").doesNotContain("Lý Văn Cũ");
        assertThat(search("Mới")).as("comes tomorrow").isEmpty();
    }

    @Test
    void signsOfPatternsAreSignsOnly() {
        for (String words : List.of("%", "_", "!", "' or 1=1 --", "D_", "\u0000%")) {
            assertThat(search(words)).as(words).isEmpty();
        }
        assertThat(search(" ")).hasSize(6);
        assertThat(reader.get("/people?q=%25").body()).contains("Không có mục nào khớp", "Đồng chí bớt từ tìm");
    }

    @Test
    void theDirectoryIsOrderedByGivenNameOrByUnit() {
        assertThat(search(""))
                .containsExactly(
                        "Đỗ Thị Anh", "Đỗ Thị Ánh", "Vũ Thị Cuối", "Trần Văn Dũng", "Trần Văn Đạt", "Vũ Thị Đầu");
        assertThat(found(ROW, "/people?unit=" + SchoolData.UNIT + "&sort=-name"))
                .startsWith("Vũ Thị Đầu", "Trần Văn Đạt");
        assertThat(found(ROW, "/people?unit=" + SchoolData.UNIT + "&sort=unit"))
                .startsWith("Trần Văn Dũng", "Trần Văn Đạt", "Đỗ Thị Anh");
        List<String> all = found(ROW, "/people?sort=unit");
        assertThat(all).hasSize(25).startsWith("TS. Trần Quốc Bảo");
        assertThat(found(ROW, "/people?sort=unit&page=2")).isNotEmpty().doesNotContainAnyElementsOf(all);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?unit=x", "?unit=T-CU", "?sort=email", "?page=9999", "?page=x", "?q=%00", "?q=&unit=&sort="})
    void nonsenseShowsEverybody(String query) {
        assertThat(found(ROW, "/people" + query)).isNotEmpty();
    }

    @Test
    void theListWorksWithoutScript() {
        try (Browser.Window window = Browser.withoutScript(1440).signIn("giangvien")) {
            Page page = window.page();
            page.navigate("/people");
            page.getByLabel("Tìm theo họ tên").fill("phung thi thanh nga");
            page.getByLabel("Tìm theo họ tên").press("Enter");
            assertThat(page.locator("tbody tr")).hasCount(1);
            assertThat(page.locator("tbody")).containsText("giangvien@truong.example");
        }
    }

    @Test
    void orderAndFilterStayInTheAddress() {
        try (Browser.Window window = Browser.open(1440).signIn("giangvien")) {
            Page page = window.page();
            page.navigate("/people?unit=" + SchoolData.UNIT);
            page.locator("thead").getByRole(AriaRole.LINK, link("Đơn vị")).click();
            page.waitForURL("**/people?unit=T-THU&sort=unit");
            assertThat(page.locator("tbody th").first()).containsText("Trần Văn Dũng");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Trần Văn Dũng"))
                    .click();
            assertThat(page.locator("h1")).hasText("Trần Văn Dũng");
            assertThat(page.locator("main")
                            .getByRole(AriaRole.LINK, link("Phòng Kiểm thử danh bạ"))
                            .first())
                    .hasAttribute("href", TEST_UNIT);
            page.goBack();
            assertThat(page.locator("tbody th").first()).containsText("Trần Văn Dũng");
            assertThat(page.getByLabel("Đơn vị", new Page.GetByLabelOptions().setExact(true)))
                    .hasValue(SchoolData.UNIT);
            assertThat(window.complaints()).isEmpty();
        }
    }

    private static Locator.GetByRoleOptions link(String name) {
        return new Locator.GetByRoleOptions().setName(name);
    }

    @Test
    void pagesAreAccessibleAndNeverScrollSideways() {
        List<String> found = new ArrayList<>();
        try (Browser.Window window = Browser.open(390).signIn("truongkhoa")) {
            Page page = window.page();
            for (String address : List.of(
                    "/",
                    "/departments",
                    TEST_UNIT,
                    "/departments/K-LLCS",
                    "/people",
                    "/people?q=khong-ai",
                    "/people/5")) {
                page.navigate(address);
                Look.everywhere(page, address, found);
                enlarge(page, address, found);
            }
            found.addAll(window.complaints());
        }
        assertThat(found).isEmpty();
    }

    /** With text of double size. */
    private static void enlarge(Page page, String address, List<String> found) {
        page.evaluate("document.documentElement.style.fontSize = '200%'");
        for (int width : List.of(390, 1440)) {
            page.setViewportSize(width, 900);
            Look.at(page, address + ", large text, " + width, found);
        }
    }
}
