package vn.edu.phutho.portal.news.legacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms in which dates, credits and authors are printed. */
class LineFormsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Chủ nhật, 28.11.2021 02:16; 2021-11-28T02:16",
                "Thứ Sáu, 15/03/2019 | 09:05; 2019-03-15T09:05",
                "15/3/2019 9:05:12 SA; 2019-03-15T09:05:12",
                "15/3/2019 12:05 CH; 2019-03-15T12:05",
                "15/3/2019 12:05 SA; 2019-03-15T00:05",
                "Cập nhật: 15-03-2019 21h05; 2019-03-15T21:05",
                "(Thứ 6, ngày 15 tháng 3 năm 2019 lúc 9 giờ 05 phút); 2019-03-15T09:05",
                "09:05 | 15/03/2019; 2019-03-15T09:05",
                "Thứ Sáu, 15/03/2019, 09:05 (GMT+7); 2019-03-15T09:05",
                "Ngày 15/3/2019; 2019-03-15T00:00"
            })
    void readsDates(String line, LocalDateTime moment) {
        PrintedDate date = PrintedDate.read(SourceLine.of(1, line)).orElseThrow();
        assertThat(date.moment()).contains(moment);
        assertThat(date.weekdayAgrees()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sáng ngày 26/11/2021",
                "Phú Thọ, ngày 15 tháng 3 năm 2019",
                "15/3",
                "Năm 2019",
                "9 10 515",
                "09:05"
            })
    void takesNoOtherLineForDate(String line) {
        assertThat(PrintedDate.read(SourceLine.of(1, line))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            value = {
                "(Tin: Nguyễn Văn A; Ảnh: Trần B)/Nguyễn Văn A/Trần B",
                "Tin: Hà Mơ, Ảnh: Lò Ơn/Hà Mơ/Lò Ơn",
                "Tin, ảnh: Hà Mơ./Hà Mơ/Hà Mơ",
                "Bài và ảnh: Hà Mơ - Lò Ơn/Hà Mơ - Lò Ơn/Hà Mơ - Lò Ơn",
                "Tin bài: H.M/H.M/",
                "Ảnh: CTV//CTV"
            })
    void readsCredits(String line, String text, String photo) {
        assertThat(PrintedCredit.read(line))
                .contains(new PrintedCredit(Optional.ofNullable(text), Optional.ofNullable(photo)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tin: bão số 3 đổ bộ",
                "Ảnh: Toàn cảnh hội nghị",
                "Thứ nhất: Về xây dựng",
                "Tin vui",
                "Ghi chú: An",
                ":"
            })
    void takesNoOtherLineForCredit(String line) {
        assertThat(PrintedCredit.read(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ThS. Nguyễn Thị Mơ; ThS.; Nguyễn Thị Mơ; ''",
                "TS Hứa Văn Ơn - Phó Hiệu trưởng; TS; Hứa Văn Ơn; Phó Hiệu trưởng",
                "GS, TS. Hứa Văn Ơn, Khoa Xây dựng Đảng; GS, TS.; Hứa Văn Ơn; Khoa Xây dựng Đảng",
                "PGS.TS.Hứa Văn Ơn; PGS.TS.; Hứa Văn Ơn; ''",
                "Tác giả: Tăng Thị Mơ; ''; Tăng Thị Mơ; ''",
                "TĂNG THỊ MƠ; ''; TĂNG THỊ MƠ; ''"
            })
    void readsAuthors(String line, String degree, String name, String post) {
        assertThat(AuthorLine.read(SourceLine.of(1, line))).contains(new AuthorLine(degree, name, post, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Phú Thọ Tuyên Quang",
                "TS. Hứa Văn Ơn - Phó Hiệu trưởng phát biểu chỉ đạo",
                "Nguyễn Thị Mơ, sinh năm 1990",
                "Nguyễn Thị Mơ đọc báo",
                "ThS. Nguyễn Thị Mơ vắng mặt."
            })
    void takesNoOtherLineForAuthor(String line) {
        assertThat(AuthorLine.read(SourceLine.of(1, line))).isEmpty();
    }

    @Test
    void tellsGluedWordsFromSyllables() {
        assertThat("nghiêng quyết ủy yêu khuya giữ Đắk oanh nguyễn".split(" ")).allMatch(Syllables::isSyllable);
        assertThat("triểnthực thiđua tổchức hộinghị đạtđược".split(" ")).allMatch(Syllables::isGlued);
        assertThat("UBND HĐND Covid".split(" ")).noneMatch(Syllables::isSyllable);
    }
}
