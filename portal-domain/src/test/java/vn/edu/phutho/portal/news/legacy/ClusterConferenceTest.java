package vn.edu.phutho.portal.news.legacy;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.edu.phutho.portal.news.BlockKind.CAPTION;
import static vn.edu.phutho.portal.news.BlockKind.PARAGRAPH;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.edu.phutho.portal.news.Block;
import vn.edu.phutho.portal.news.DoubtKind;

/** The one real page we have, part by part. */
class ClusterConferenceTest {

    private static final List<String> LINES =
            Pages.text(Pages.REAL).lines().filter(line -> !line.isBlank()).toList();
    private static final int FIRST_BODY_LINE = 16;
    private static final int BODY_LINES = 15;

    private final LegacyPage page = Pages.parse(Pages.REAL);

    @Test
    void readsTheHead() {
        assertThat(page.rawTitle()).isEqualTo(LINES.get(10));
        assertThat(page.title())
                .isEqualTo("Cụm thi đua các trường chính trị khu vực Trung du miền núi phía Bắc tổ chức Hội nghị"
                        + " tổng kết phong trào thi đua, công tác khen thưởng năm 2021, triển khai nhiệm vụ năm 2022");
        assertThat(page.publishedAt()).contains(LocalDateTime.of(2021, 11, 28, 2, 16));
        assertThat(page.byline())
                .isEqualTo(new Byline(
                        Optional.of("ThS."), Optional.of("Nguyễn Thị Nhàn"), Optional.of("Trưởng phòng TC,HC,TT,TL")));
        assertThat(page.textCredit()).isEmpty();
        assertThat(page.photoCredit()).isEmpty();
    }

    @Test
    void keepsTheBodyAsTyped() {
        assertThat(page.blocks().stream().map(Block::text).toList())
                .isEqualTo(LINES.subList(FIRST_BODY_LINE, FIRST_BODY_LINE + BODY_LINES));
        assertThat(Pages.blocks(page, PARAGRAPH)).hasSize(12);
        assertThat(page.blocks().get(14).text()).endsWith("năm 2022./.");
    }

    @Test
    void findsTheCaptions() {
        assertThat(Pages.blocks(page, CAPTION))
                .containsExactly(
                        "Toàn cảnh Hội nghị ở điểm cầu Trường Chính trị tỉnh Phú Thọ"
                                + " và các điểm cầu trên phần mềm Microsoft Teams",
                        "TS. Cầm Thị Lai - Phó Vụ trưởng Vụ các trường chính trị,"
                                + " Học viện Chính trị quốc gia Hồ Chí Minh phát biểu chỉ đạo Hội nghị",
                        "Đồng chí Nguyễn Thị Thanh Hương - Bí thư Đảng ủy,"
                                + " Hiệu trưởng Trường Chính trị tỉnh Phú Thọ phát biểu bế mạc Hội nghị");
    }

    @Test
    void rewritesTheRelatedTitlesAndKeepsTheirErrors() {
        assertThat(page.relatedTitles())
                .containsExactly(
                        "Trường Chính trị tỉnh Phú Thọ tổ chức chúc mừng các đồng chí lãnh đạo, giảng viên",
                        "Trường Chính trị tỉnh tham dự Lễ trao tặng các hình thức khen thưởng của Nhà nước và phát"
                                + " động phong trào thi đua cán bộ, công chức, viên chức thi đua thực hiện văn hóa"
                                + " công sở giai đoạn 2019-2025",
                        "Hội nghị tồng kết công tác thi đua - khen thưởng khối các trường đại học, cao đẳng"
                                + " năm học 2018-2019",
                        "Trường Chính trị tỉnh thực hiện tốt công tác thi");
    }

    @Test
    void dropsTheFurniture() {
        assertThat(page.dropped())
                .containsExactly(
                        "Liên kết website",
                        "Website Chính Phủ",
                        "Học viện chính trị Quốc gia Hồ Chí Minh",
                        "Học viện hành chính Quốc gia",
                        "Untitled Document",
                        "Thống kê truy cập",
                        "Số người online :  4",
                        "Hôm nay :  4577",
                        "Hôm qua :  4722",
                        "Lượt truy cập : 3167066",
                        page.rawTitle(),
                        "9 10 515",
                        "[Trở về] [Đầu trang] In bài viết Gửi cho bạn bè",
                        "Các tin khác:");
    }

    @Test
    void pointsAtEverythingDoubtful() {
        List<String> captions = Pages.blocks(page, CAPTION);
        assertThat(page.doubts())
                .containsExactlyInAnyOrder(
                        Doubt.of(DoubtKind.TITLE_CUT, "TRƯỜNG CHÍNH TRỊ TỈNH THỰC HIỆN TỐT CÔNG TÁC THI"),
                        Doubt.inBlock(DoubtKind.CAPTION_GUESSED, captions.get(0), 1),
                        Doubt.inBlock(DoubtKind.CAPTION_GUESSED, captions.get(1), 6),
                        Doubt.inBlock(DoubtKind.CAPTION_GUESSED, captions.get(2), 12),
                        Doubt.of(DoubtKind.TITLE_CASE_GUESSED, "Cụm thi"),
                        Doubt.of(DoubtKind.TITLE_CASE_GUESSED, "thi đua"),
                        Doubt.of(DoubtKind.TITLE_CASE_GUESSED, "tồng"),
                        Doubt.of(DoubtKind.TITLE_CASE_GUESSED, "khối"),
                        Doubt.inBlock(DoubtKind.MISSING_SPACE, "Minh(theo", 4),
                        Doubt.inBlock(DoubtKind.MISSING_SPACE, "triểnthực", 7),
                        Doubt.inBlock(DoubtKind.MISSING_SPACE, "đua.Để", 13),
                        Doubt.inBlock(DoubtKind.POSSIBLE_TYPO, "phòng trào", 7),
                        Doubt.of(DoubtKind.POSSIBLE_TYPO, "tồng kết"));
    }
}
