package vn.edu.phutho.portal.news.legacy;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.edu.phutho.portal.news.BlockKind.CAPTION;
import static vn.edu.phutho.portal.news.BlockKind.HEADING;
import static vn.edu.phutho.portal.news.BlockKind.PARAGRAPH;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.edu.phutho.portal.news.Block;
import vn.edu.phutho.portal.news.BlockKind;
import vn.edu.phutho.portal.news.DoubtKind;

/** What a line of the body is, by its form and by its neighbours. */
class BlockReaderTest {

    private static final String TEXT = "Đoàn viên Khoa trồng cây ở khuôn viên Trường sáng nay.";

    private List<Doubt> doubts;

    private List<BlockKind> kinds(String... lines) {
        PageDraft draft = Drafts.of(lines);
        List<BlockKind> kinds =
                BlockReader.read(draft).stream().map(Block::kind).toList();
        doubts = draft.doubts();
        return kinds;
    }

    private List<DoubtKind> doubtKinds() {
        return doubts.stream().map(Doubt::kind).toList();
    }

    @Test
    void aLineThatStandsAloneAndRepeatsItsNeighbourIsACaption() {
        String repeated = "Đoàn viên trồng cây ở khuôn viên Trường";
        assertThat(kinds(TEXT, "", repeated, "", "Buổi lễ kết thúc.")).containsExactly(PARAGRAPH, CAPTION, PARAGRAPH);
        assertThat(doubtKinds()).containsExactly(DoubtKind.CAPTION_GUESSED);
        assertThat(kinds("Buổi lễ bắt đầu.", "", repeated, "", TEXT)).containsExactly(PARAGRAPH, CAPTION, PARAGRAPH);
        assertThat(kinds(repeated, "", TEXT)).containsExactly(CAPTION, PARAGRAPH);
        assertThat(kinds(TEXT, "", repeated)).containsExactly(PARAGRAPH, CAPTION);
    }

    @Test
    void aLineThatTouchesItsNeighbourIsNone() {
        String repeated = "Đoàn viên trồng cây ở khuôn viên Trường";
        assertThat(kinds(TEXT, repeated, "", "Buổi lễ kết thúc.")).containsExactly(PARAGRAPH, PARAGRAPH, PARAGRAPH);
        assertThat(doubtKinds()).containsExactly(DoubtKind.NO_END_MARK);
        assertThat(kinds(TEXT, "", repeated, "Buổi lễ kết thúc.")).containsExactly(PARAGRAPH, PARAGRAPH, PARAGRAPH);
        assertThat(kinds(repeated)).containsExactly(PARAGRAPH);
    }

    @Test
    void seventyPercentOfTheWordsAreEnough() {
        String ten = "một hai ba bốn năm sáu bảy tám chín mười";
        assertThat(kinds(ten, "", "một hai ba bốn năm sáu bảy.")).containsExactly(CAPTION, PARAGRAPH);
        assertThat(kinds(ten, "", "một hai ba bốn năm sáu.")).containsExactly(PARAGRAPH, PARAGRAPH);
    }

    @Test
    void aLineAfterACaptionIsACaption() {
        assertThat(kinds("Ảnh 1: Lễ khai giảng", "Ban tổ chức và học viên", "Buổi lễ kết thúc."))
                .containsExactly(CAPTION, CAPTION, PARAGRAPH);
    }

    @Test
    void aNumberedLineIsAHeadingUnlessTheListGoesOn() {
        assertThat(kinds("Mở đầu.", "1. Công tác chuẩn bị", TEXT)).containsExactly(PARAGRAPH, HEADING, PARAGRAPH);
        assertThat(doubtKinds()).containsExactly(DoubtKind.HEADING_GUESSED);
        assertThat(kinds("1. Công tác chuẩn bị", "2. Công tác tổ chức", "3. Kinh phí", TEXT))
                .containsExactly(PARAGRAPH, PARAGRAPH, PARAGRAPH, PARAGRAPH);
        assertThat(doubtKinds()).isEmpty();
        assertThat(kinds("Mở đầu.", "I. Công tác chuẩn bị", TEXT)).containsExactly(PARAGRAPH, HEADING, PARAGRAPH);
    }

    @Test
    void nothingBelowMeansNoHeading() {
        assertThat(kinds("Mở đầu.", "1. Công tác chuẩn bị")).containsExactly(PARAGRAPH, PARAGRAPH);
        assertThat(doubtKinds()).isEmpty();
        assertThat(kinds("Mở đầu.", "TỔ CHỨC THỰC HIỆN")).containsExactly(PARAGRAPH, PARAGRAPH);
        assertThat(doubtKinds()).containsExactly(DoubtKind.NO_END_MARK);
        assertThat(kinds("- Thành phần dự họp")).containsExactly(PARAGRAPH);
        assertThat(doubtKinds()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"150, HEADING", "151, PARAGRAPH"})
    void aHeadingHasUpTo150Characters(int length, BlockKind kind) {
        assertThat(kinds("A".repeat(length), "Buổi lễ kết thúc.")).containsExactly(kind, PARAGRAPH);
    }

    @ParameterizedTest
    @CsvSource({"250, CAPTION", "251, PARAGRAPH"})
    void aCaptionHasUpTo250Characters(int length, BlockKind kind) {
        assertThat(kinds("Ảnh: " + "a".repeat(length - 5))).containsExactly(kind);
        String credit = " (Ảnh: Hà Mơ)";
        assertThat(kinds("b".repeat(length - credit.length()) + credit)).containsExactly(kind);
    }

    @Test
    void aCreditAtTheEndMakesACaptionOfALineButNotOfASentence() {
        assertThat(kinds("Thầy và trò bên gốc đa (Ảnh: Hà Mơ)")).containsExactly(CAPTION);
        assertThat(doubtKinds()).isEmpty();
        assertThat(kinds("Thầy và trò bên gốc đa. (Ảnh: Hà Mơ)")).containsExactly(PARAGRAPH);
    }

    @Test
    void nothingLeftIsADoubt() {
        assertThat(kinds()).isEmpty();
        assertThat(doubtKinds()).containsExactly(DoubtKind.NO_BODY);
    }
}
