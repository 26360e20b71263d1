package vn.edu.phutho.portal.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseTextTest {

    @ParameterizedTest
    @CsvSource({
        "Đặng Thị Ngọc Ánh, dang thi ngoc anh",
        "QUYẾT ĐỊNH, quyet dinh",
        "Ưu ơi ượt ữ, uu oi uot u",
        "'  hai\u00a0 dòng\n\tba ', hai dong ba",
        "100%_a, 100%_a",
        "'', ''"
    })
    void foldsTonesCaseAndBlanks(String text, String folded) {
        assertThat(VietnameseText.fold(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Trường Chính trị tỉnh Phú Thọ", "ưỡn ẹo", "ĐƯỢC", "Nguyễn Thị Quỳnh", "İstanbul", "café 한국"})
    void foldsComposedAndDecomposedAlikeAndOnce(String text) {
        String folded = VietnameseText.fold(Normalizer.normalize(text, Form.NFD));
        assertThat(folded).isEqualTo(VietnameseText.fold(Normalizer.normalize(text, Form.NFC)));
        assertThat(VietnameseText.fold(folded)).isEqualTo(folded);
    }

    @Test
    void storableTextIsComposedAndFreeOfControlCharactersWhateverTheCharacter() {
        for (char sign = 0; sign < Character.MAX_VALUE; sign++) {
            String text = "e" + sign + "e";
            boolean dropped = Character.getType(sign) == Character.CONTROL && "\t\n\r".indexOf(sign) < 0;
            assertThat(VietnameseText.storable(text))
                    .as("U+%04X", (int) sign)
                    .isEqualTo(dropped ? "ee" : Normalizer.normalize(text, Form.NFC));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'Phát huy truyền thống 75 năm!', phat-huy-truyen-thong-75-nam",
        "'  “Đảng – Bác Hồ”  ', dang-bac-ho",
        "???, tin",
        "'', tin",
        "漢字, tin"
    })
    void makesSlugs(String title, String slug) {
        assertThat(VietnameseText.slug(title)).isEqualTo(slug);
    }

    @Test
    void cutsSlugsBetweenWords() {
        assertThat(VietnameseText.slug("tám chữ ".repeat(20)))
                .hasSizeLessThanOrEqualTo(80)
                .startsWith("tam-chu-")
                .endsWith("-chu");
        assertThat(VietnameseText.slug("a".repeat(79) + " b")).isEqualTo("a".repeat(79));
        assertThat(VietnameseText.slug("a".repeat(80) + " b")).isEqualTo("a".repeat(80));
        assertThat(VietnameseText.slug("a".repeat(200))).isEqualTo("a".repeat(80));
    }

    @Test
    void ignoresWhichVowelCarriesTheTone() {
        assertThat(VietnameseText.toneLast("Uỷ")).isEqualTo(VietnameseText.toneLast("ủy"));
        assertThat(VietnameseText.toneLast("hòa")).isNotEqualTo(VietnameseText.toneLast("hóa"));
        assertThat(VietnameseText.toneLast("ấm")).isNotEqualTo(VietnameseText.toneLast("ám"));
    }

    @Test
    void storableTextHasNoControlCharacters() {
        assertThat(VietnameseText.storable("\0Ho\u0323p\u0007 hai\u009f dòng\n\tvà\r\nba"))
                .isEqualTo("Họp hai dòng\n\tvà\r\nba");
        assertThat(VietnameseText.storable("a\u0001\u0301"))
                .as("composed once the control character is gone")
                .isEqualTo("á");
    }

    @Test
    void composesAndRefusesNull() {
        assertThat(VietnameseText.nfc("e\u0302\u0301")).isEqualTo("ế");
        assertThatNullPointerException()
                .isThrownBy(() -> VietnameseText.fold(null))
                .withMessage("text");
    }
}
