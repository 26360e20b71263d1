package vn.edu.phutho.portal.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Stored text keeps its form and loses all that acts. */
class RichTextTest {

    @Test
    void keepsTheFormOfAText() {
        String text = "<h3>Kết quả</h3><p>Dạy <strong>9 lớp</strong>, <em>đúng hạn</em>.<br />Hết</p>"
                + "<ul><li>một</li></ul><ol><li>hai</li></ol><blockquote>ba</blockquote>";
        assertThat(RichText.safe(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<style>p{}</style>",
                "<iframe src=\"https://elsewhere.example\"></iframe>",
                "<img src=\"x\" onerror=\"alert(1)\" />",
                "<form action=\"/logout\"></form>",
                "<svg><script>alert(1)</script></svg>",
                "<!-- x -->"
            })
    void leavesOutWhatActs(String text) {
        assertThat(RichText.safe(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "<p onclick=\"x()\">a</p>, <p>a</p>",
        "<p style=\"color:red\" class=\"btn\" id=\"loi\">a</p>, <p>a</p>",
        "<h1>a</h1>, a",
        "<a href=\"javascript:alert(1)\">a</a>, a",
        "<a href=\"JaVaScRiPt:alert(1)\">a</a>, a",
        "<a href=\"data:text/html;x\">a</a>, a",
        "1 < 2, 1 &lt; 2"
    })
    void leavesTheWords(String text, String shown) {
        assertThat(RichText.safe(text)).isEqualTo(shown);
    }

    @Test
    void linksLeadOutsideWithoutTellingWhereFrom() {
        assertThat(RichText.safe("<a href=\"https://phutho.gov.vn/\">a</a>"))
                .contains("href=\"https://phutho.gov.vn/\"", "noopener", "noreferrer");
    }
}
