package vn.edu.phutho.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The news as guests and staff read it, without a browser. */
class NewsE2E {

    private static final String ARTICLE = "/news/1/x";

    private final Http guest = new Http();

    private String articleAddress() {
        return guest.get(ARTICLE).headers().firstValue("Location").orElseThrow();
    }

    @Test
    void anEmptyListSaysWhyItIsEmpty() {
        assertThat(new Http().get("/news?category=ROLE_MODELS").body())
                .contains("<h1>Gương điển hình tiên tiến</h1>", "Chưa có tin trong chuyên mục này")
                .doesNotContain("Không có tin phù hợp");
        assertThat(new Http().get("/news?q=zzzz").body())
                .contains("Không có tin phù hợp")
                .doesNotContain("/people");
        assertThat(Http.as("giangvien").get("/news?q=zzzz").body())
                .as("a colleague was looked for, perhaps")
                .contains("href=\"/people?q=zzzz\"");
    }

    @Test
    void theArticleOf2021ReadsAsOnTheOldSite() {
        String page = guest.get(articleAddress()).body();
        assertThat(page)
                .contains("Chủ nhật, 28.11.2021 02:16", "ThS. Nguyễn Thị Nhàn", "Trưởng phòng TC,HC,TT,TL")
                .contains("<figcaption>Toàn cảnh Hội nghị ở điểm cầu Trường Chính trị tỉnh Phú Thọ")
                .contains(
                        "Cụm thi đua các trường chính trị khu vực Trung du miền núi phía Bắc tổ chức Hội nghị tổng kết")
                .contains("Trở về", "Đầu trang", "In bài viết", "Các tin khác", "năm 2022./.")
                .doesNotContain("3167066", "Untitled Document");
    }

    @Test
    void anotherTitleInTheAddressLeadsToTheRightOne() {
        var answer = guest.get(ARTICLE);
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).startsWith("/news/1/cum-thi-dua");
    }

    @ParameterizedTest
    @ValueSource(strings = {"phat+dong+phong+trao", "Trung+du+mien+nui", "CẦM+THỊ+LAI", "bế+mạc"})
    void searchKnowsNoTones(String query) {
        String found = guest.get("/news?q=" + query).body();
        assertThat(found).as(query).contains("/news/1/cum-thi-dua");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%25", "_", "'", "!", "%27+or+%271%27=%271", "%5C", "%22%3E%3Cimg+src=x%3E"})
    void signsInTheSearchAreOnlySigns(String query) {
        var answer = guest.get("/news?q=" + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Không có tin phù hợp").doesNotContain("<img src=x>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/news?q=%00", "/news?category=%00", "/news?q=h%00op&page=1"})
    void controlCharactersDoNoHarm(String address) {
        assertThat(guest.get(address).statusCode()).isEqualTo(200);
    }

    @Test
    void inventedListsShowNoPage() {
        assertThat(guest.get("/news?category=INVENTED").statusCode()).isEqualTo(404);
        var beyond = guest.get("/news?page=9999&category=TRAINING");
        assertThat(beyond.statusCode()).isEqualTo(302);
        assertThat(beyond.headers().firstValue("Location").orElseThrow()).endsWith("/news?category=TRAINING");
        assertThat(beyond.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void internalNewsIsForStaffOnly() {
        String staffList = Http.as("giangvien").get("/news").body();
        assertThat(staffList).contains("Nội bộ");
        String item = Arrays.stream(staffList.split("<article"))
                .filter(part -> part.contains("Nội bộ"))
                .findFirst()
                .orElseThrow();
        String address = item.replaceAll("(?s).*href=\"(/news/[0-9]+/[a-z0-9-]+)\".*", "$1");
        assertThat(address).startsWith("/news/");
        assertThat(Http.as("giangvien").get(address).statusCode()).isEqualTo(200);
        assertThat(guest.get(address).statusCode()).isEqualTo(404);
        assertThat(guest.get("/news").body()).doesNotContain("Nội bộ").doesNotContain(address);
    }

    @Test
    void guestPagesCarryNothingHeavy() {
        for (String address : new String[] {"/", "/news", articleAddress(), "/news/1/print", "/login"}) {
            var answer = guest.get(address);
            assertThat(answer.headers().firstValue("Set-Cookie")).as(address).isEmpty();
            assertThat(answer.body())
                    .as(address)
                    .doesNotContain("jakarta.faces.ViewState", "primefaces", "nonce", "style=", "onclick", "jsessionid")
                    .doesNotContainPattern("<script(?![^>]*src=)");
        }
    }

    @Test
    void keptPagesHaveATagForEachForm() {
        String address = articleAddress();
        var plain = guest.get(address);
        var packed = guest.get(address, "Accept-Encoding", "gzip");
        String plainTag = plain.headers().firstValue("ETag").orElseThrow();
        String packedTag = packed.headers().firstValue("ETag").orElseThrow();
        assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(plainTag).isNotEqualTo(packedTag);
        assertThat(guest.get(address, "If-None-Match", plainTag).statusCode()).isEqualTo(304);
        assertThat(guest.get(address, "If-None-Match", packedTag, "Accept-Encoding", "gzip")
                        .statusCode())
                .isEqualTo(304);
        assertThat(guest.get(address, "If-None-Match", "\"else\"").statusCode()).isEqualTo(200);
    }

    @Test
    void theBenchmarkFileIsAsLongAsTheArticle() {
        int article = guest.get(articleAddress()).body().length();
        int file = guest.get("/static/bench.html").body().length();
        assertThat((double) file / article).isBetween(0.95, 1.05);
    }
}
