package vn.edu.phutho.portal.news.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.edu.phutho.portal.news.DoubtKind;

/** Which line is taken for the title, and what becomes of the lines around it. */
class TitleReaderTest {

    private static final String TITLE = "HỘI NGHỊ TỔNG KẾT CÔNG TÁC NĂM 2021";
    private static final String DATE = "28.11.2021 02:16";

    private PageDraft draft;

    /** The title of a page whose date, if it has one, has been found already. */
    private String title(String... lines) {
        draft = Drafts.of(lines);
        for (int i = 0; i < draft.size(); i++) {
            if (draft.line(i).text().equals(DATE)) {
                draft.assign(i, LineRole.DATE);
            }
        }
        return TitleReader.read(draft);
    }

    @Test
    void withoutADateTheRepeatedLineInCapitalsIsTheTitle() {
        assertThat(title("Dòng lạ ở trên", TITLE, "", TITLE, "", "Nội dung.")).isEqualTo(TITLE);
        assertThat(draft.texts(LineRole.DROPPED)).containsExactly("Dòng lạ ở trên", TITLE);
        assertThat(draft.doubts()).containsExactly(Doubt.of(DoubtKind.UNKNOWN_LINE, "Dòng lạ ở trên"));
        assertThat(draft.texts(null)).containsExactly("Nội dung.");
        assertThat(title("Dòng lạ ở trên", TITLE, "", TITLE))
                .as("at the very end")
                .isEqualTo(TITLE);
    }

    @Test
    void withoutADateAndACopyTheFirstLineIsTheTitleUnlessItIsText() {
        assertThat(title("Tin nhanh hôm nay", "Nội dung.")).isEqualTo("Tin nhanh hôm nay");
        assertThat(draft.doubts()).isEmpty();
        assertThat(title("Nội dung ngay từ đầu.", "Dòng hai")).isEmpty();
        assertThat(draft.doubts()).containsExactly(Doubt.of(DoubtKind.NO_TITLE, ""));
        assertThat(title()).isEmpty();
        assertThat(title("Hội thi dâu tằm lần thứ ba", "Dòng hai", "Hội thi dâu tằm lần thứ ba"))
                .as("a repeated line in mixed case may be a caption: the first one counts")
                .isEqualTo("Hội thi dâu tằm lần thứ ba");
        assertThat(draft.indexes(LineRole.TITLE)).containsExactly(0);
    }

    @Test
    void aboveTheDateCapitalsOfFiveWordsWin() {
        assertThat(title("HỘI NGHỊ TỔNG KẾT NĂM", "Dòng lạ", DATE)).isEqualTo("HỘI NGHỊ TỔNG KẾT NĂM");
        assertThat(title("HỘI NGHỊ TỔNG KẾT", "Dòng lạ", DATE)).isEqualTo("Dòng lạ");
        assertThat(title("Hội thi dâu tằm lần thứ ba", "Dòng lạ", DATE)).isEqualTo("Dòng lạ");
        assertThat(title("LỄ KHAI GIẢNG KHÓA HỌC MỚI", "", TITLE, "Dòng lạ", DATE))
                .isEqualTo(TITLE);
    }

    @Test
    void aRepeatedLineWinsFromFifteenLettersOn() {
        assertThat(title("Hội nghị tổng k", "Hội nghị tổng k", "Dòng lạ", DATE)).isEqualTo("Hội nghị tổng k");
        assertThat(title("Hội nghị tổng", "Hội nghị tổng", "Dòng lạ", DATE)).isEqualTo("Dòng lạ");
    }

    @Test
    void wrappedLinesBelongTogetherUpToFour() {
        assertThat(title("MỘT HAI BA BỐN NĂM", "SÁU BẢY TÁM CHÍN MƯỜI", DATE))
                .isEqualTo("MỘT HAI BA BỐN NĂM SÁU BẢY TÁM CHÍN MƯỜI");
        assertThat(title("A A A A A", "B B B B B", "C C C C C", "D D D D D", "E E E E E", DATE))
                .isEqualTo("B B B B B C C C C C D D D D D E E E E E");
        assertThat(title("MỘT HAI BA BỐN NĂM", "", "SÁU BẢY TÁM CHÍN MƯỜI", DATE))
                .as("a blank line parts them")
                .isEqualTo("SÁU BẢY TÁM CHÍN MƯỜI");
        assertThat(title("Một hai ba bốn năm", "SÁU BẢY TÁM CHÍN MƯỜI", DATE))
                .as("only capitals are wrapped")
                .isEqualTo("SÁU BẢY TÁM CHÍN MƯỜI");
    }

    @Test
    void linesBelowTheRepeatedOneBelongToItAsWell() {
        assertThat(title(TITLE, "", TITLE, "KHU VỰC MIỀN NÚI", "PHÍA BẮC", "LẦN THỨ NHẤT", "Ở VIỆT TRÌ", DATE))
                .isEqualTo(TITLE + " KHU VỰC MIỀN NÚI PHÍA BẮC LẦN THỨ NHẤT");
        assertThat(title("Mở trang", TITLE, "", TITLE, "KHU VỰC MIỀN NÚI"))
                .as("to the last line of the page")
                .isEqualTo(TITLE + " KHU VỰC MIỀN NÚI");
    }

    @Test
    void threeDotsMeanThatTheTitleIsCut() {
        assertThat(title("Hội nghị tổng kết công tác…", DATE)).isEqualTo("Hội nghị tổng kết công tác…");
        assertThat(draft.doubts()).containsExactly(Doubt.of(DoubtKind.TITLE_CUT, "Hội nghị tổng kết công tác…"));
    }

    @Test
    void textAboveTheDateMeansThatTheDateSaysNothing() {
        assertThat(title("Tin nhanh hôm nay", "Nội dung của tin.", DATE)).isEqualTo("Tin nhanh hôm nay");
        assertThat(draft.texts(null)).containsExactly("Nội dung của tin.");
    }
}
