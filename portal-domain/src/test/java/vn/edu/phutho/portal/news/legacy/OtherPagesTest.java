package vn.edu.phutho.portal.news.legacy;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.edu.phutho.portal.news.BlockKind.CAPTION;
import static vn.edu.phutho.portal.news.BlockKind.HEADING;
import static vn.edu.phutho.portal.news.BlockKind.PARAGRAPH;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.edu.phutho.portal.news.Block;
import vn.edu.phutho.portal.news.DoubtKind;

/** Invented pages of other shapes. */
class OtherPagesTest {

    @Test
    void readsCreditsAtTheEnd() {
        LegacyPage page = Pages.parse("no-byline-credit-at-end");
        assertThat(page.title())
                .isEqualTo("Trường Chính trị tỉnh Phú Thọ khai giảng lớp Trung cấp lý luận chính trị khóa XV");
        assertThat(page.byline().isEmpty()).isTrue();
        assertThat(Pages.doubts(page, DoubtKind.NO_BYLINE)).hasSize(1);
        assertThat(page.textCredit()).contains("Thu Trà");
        assertThat(page.photoCredit()).contains("Việt Bách");
        assertThat(page.blocks()).hasSize(3).allMatch(block -> block.kind() == PARAGRAPH);
        assertThat(page.relatedTitles())
                .containsExactly("Hội nghị cán bộ, viên chức năm 2024", "Kế hoạch tham quan Đền Hùng quý II năm 2024");
        assertThat(Pages.doubts(page, DoubtKind.UNKNOWN_LINE)).containsExactly("Một dòng chưa biết");
        assertThat(Pages.doubts(page, DoubtKind.TITLE_CUT)).isEmpty();
    }

    @Test
    void readsPhotoGallery() {
        LegacyPage page = Pages.parse("photo-gallery");
        assertThat(page.title()).isEqualTo("Một số hình ảnh Hội thao chào mừng Ngày Nhà giáo Việt Nam");
        assertThat(page.byline())
                .isEqualTo(new Byline(
                        Optional.of("ThS."), Optional.of("Khuất Thị Thu Hằng"), Optional.of("Chủ tịch Công đoàn")));
        assertThat(Pages.blocks(page, CAPTION))
                .containsExactly(
                        "Quang cảnh lễ khai mạc Hội thao",
                        "Ảnh 1: Đội bóng chuyền nữ khối các khoa",
                        "Ảnh 2: Đội bóng chuyền nam khối các phòng",
                        "Các đội nhận cờ lưu niệm",
                        "Pha tranh bóng ở trận chung kết",
                        "(Ảnh: Lò Văn Bách)");
        assertThat(Pages.blocks(page, PARAGRAPH)).hasSize(2);
        assertThat(page.textCredit()).isEmpty();
        assertThat(page.photoCredit()).contains("Lò Văn Bách, Tạ Minh");
    }

    @Test
    void readsShortNotice() {
        LegacyPage page = Pages.parse("short-notice");
        assertThat(page.rawTitle()).isEqualTo("Thông báo lịch nghỉ Tết Dương lịch năm 2020");
        assertThat(page.title()).isEqualTo(page.rawTitle());
        assertThat(page.publishedAt()).contains(LocalDateTime.of(2019, 12, 30, 0, 0));
        assertThat(Pages.doubts(page, DoubtKind.NO_TIME)).containsExactly("30/12/2019");
        assertThat(page.byline())
                .isEqualTo(new Byline(Optional.empty(), Optional.empty(), Optional.of("Phòng Tổ chức, hành chính")));
        assertThat(Pages.doubts(page, DoubtKind.BYLINE_GUESSED)).hasSize(1);
        assertThat(page.blocks()).hasSize(2).allMatch(block -> block.kind() == PARAGRAPH);
        assertThat(page.dropped()).isEmpty();
    }

    @Test
    void readsHeadingsAndLists() {
        LegacyPage page = Pages.parse("headings-mixed-case");
        assertThat(page.title()).isEqualTo("Kết quả nghiên cứu khoa học của Khoa Xây dựng Đảng năm 2022");
        assertThat(page.publishedAt()).contains(LocalDateTime.of(2022, 12, 16, 14, 30));
        assertThat(page.byline())
                .isEqualTo(new Byline(
                        Optional.of("PGS.TS."),
                        Optional.of("Quách Văn Tùng"),
                        Optional.of("Trưởng khoa Xây dựng Đảng")));
        assertThat(Pages.blocks(page, HEADING))
                .containsExactly(
                        "I. Kết quả đạt được",
                        "1. Về đề tài",
                        "2. Về hội thảo",
                        "II. Phương hướng năm 2023",
                        "KẾT LUẬN");
        assertThat(Pages.blocks(page, PARAGRAPH)).hasSize(8).contains("3. Cử hai giảng viên đi nghiên cứu thực tế");
        assertThat(Pages.blocks(page, CAPTION)).isEmpty();
        assertThat(page.textCredit()).contains("Văn Tùng");
        assertThat(page.photoCredit()).contains("Văn Tùng");
        assertThat(page.doubts()).contains(Doubt.inBlock(DoubtKind.CREDIT_IN_TEXT, "(Bài và ảnh: Văn Tùng)", 12));
        assertThat(Pages.doubts(page, DoubtKind.MISSING_SPACE)).containsExactly("tài,trong", "thảo(một", "đạtđược");
        assertThat(page.dropped()).containsExactly("Bản tin");
    }

    @Test
    void readsHalvesOfTheDayAndWrappedTitle() {
        LegacyPage page = Pages.parse("date-with-half-day");
        assertThat(page.rawTitle()).isEqualTo("ĐOÀN THANH NIÊN TRƯỜNG RA QUÂN TRỒNG CÂY ĐỜI ĐỜI NHỚ ƠN BÁC HỒ");
        assertThat(page.title()).isEqualTo("Đoàn Thanh niên Trường ra quân trồng cây đời đời nhớ ơn Bác Hồ");
        assertThat(page.publishedAt()).contains(LocalDateTime.of(2019, 3, 15, 21, 5, 12));
        assertThat(Pages.doubts(page, DoubtKind.SEVERAL_DATES)).hasSize(1);
        assertThat(page.byline())
                .isEqualTo(new Byline(
                        Optional.of("CN."),
                        Optional.of("Lường Thị Én"),
                        Optional.of("Bí thư Đoàn Thanh niên, Khoa Dân vận")));
        assertThat(page.textCredit()).contains("Lường Én");
        assertThat(page.photoCredit()).contains("Lường Én");
        assertThat(page.blocks()).hasSize(1);
        assertThat(page.relatedTitles()).containsExactly("Ngày hội hiến máu tình nguyện", "Giao lưu văn nghệ...");
        assertThat(Pages.doubts(page, DoubtKind.TITLE_CUT)).containsExactly("Giao lưu văn nghệ...");
    }

    @Test
    void aParagraphEndsTheListOfRelatedTitles() {
        String tail = "\nCác tin khác\nTin thứ nhất của trường\n" + "Một đoạn văn dài. ".repeat(20) + "\nDòng cuối\n";
        LegacyPage page = new LegacyPageParser().parse(Pages.text("short-notice") + tail);
        assertThat(page.relatedTitles()).containsExactly("Tin thứ nhất của trường");
        assertThat(Pages.doubts(page, DoubtKind.UNKNOWN_LINE)).hasSize(2).endsWith("Dòng cuối");
    }

    @Test
    void cleansWhateverWasPasted() {
        LegacyPage page = Pages.parse("nfd-crlf-bom");
        assertThat(page.title()).isEqualTo("Hội nghị tổng kết năm học 2017-2018");
        assertThat(page.publishedAt()).contains(LocalDateTime.of(2018, 7, 9, 10, 15));
        assertThat(page.byline())
                .isEqualTo(new Byline(Optional.of("TS"), Optional.of("Hứa Văn Đức"), Optional.of("Phó Hiệu trưởng")));
        assertThat(page.blocks())
                .containsExactly(
                        new Block(
                                PARAGRAPH,
                                "Ngày 09/7/2018, Nhà trường tổ chức Hội nghị tổng kết năm học 2017-2018"
                                        + " & triển khai năm học mới."),
                        new Block(CAPTION, "Đại biểu dự Hội nghị chụp ảnh lưu niệm"),
                        new Block(PARAGRAPH, "Hội nghị thông qua \"Phương hướng\" năm học mới./."));
    }
}
