package vn.edu.phutho.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The newsroom's list: search, filter and order in the address, on both databases. */
class NewsroomListE2E {

    private static final Pattern TITLE = Pattern.compile("<th scope=\"row\"><a href=\"[^\"]*\">([^<]*)</a>");

    private final Http editor = Http.as("bientap");

    private List<String> titles(String query) {
        return TITLE.matcher(editor.get("/newsroom" + query).body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void wordsAreFoundWithoutTones() {
        assertThat(titles("?q=chinh+tri")).isNotEmpty().isEqualTo(titles("?q=Ch%C3%ADnh+tr%E1%BB%8B"));
        assertThat(editor.get("/newsroom?q=khong-co-bai-nay").body())
                .contains("Không có bài nào", "Không có mục nào khớp", "Đồng chí bớt từ tìm");
    }

    @Test
    void aFilterShowsItsStateOnly() {
        String drafts = editor.get("/newsroom?status=DRAFT").body();
        assertThat(drafts).contains("Trạng thái: Nháp").doesNotContain("</svg>Đã đăng");
        assertThat(editor.get("/newsroom?status=PUBLISHED").body()).doesNotContain("</svg>Nháp");
    }

    @Test
    void titlesAreOrderedBothWays() {
        List<String> up = titles("?status=PUBLISHED&sort=title");
        assertThat(up).hasSizeGreaterThan(2);
        assertThat(titles("?status=PUBLISHED&sort=-title")).isNotEqualTo(up);
        assertThat(titles("?status=PUBLISHED&sort=-date")).hasSameSizeAs(titles("?status=PUBLISHED&sort=date"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?status=draft",
                "?sort=id;drop",
                "?sort=--title",
                "?page=99999",
                "?page=-1",
                "?q=%25&status=x",
                "?q=%27",
                "?q=%00",
                "?q=\u0301"
            })
    void nonsenseDoesNoHarm(String query) {
        String encoded = query.replace("\u0301", "%CC%81");
        assertThat(editor.get("/newsroom" + encoded).statusCode()).isEqualTo(200);
    }
}
