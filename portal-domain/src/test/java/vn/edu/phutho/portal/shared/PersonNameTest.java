package vn.edu.phutho.portal.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.text.Collator;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PersonNameTest {

    private static final List<String> NAMES = List.of(
            "Nguyễn Văn An",
            "Trần Văn An",
            "Đặng Văn An",
            "Lê Thị An",
            "An",
            "Lê An",
            "Phạm Thị Ân",
            "Bùi Ẩn",
            "Vũ Thị Ánh",
            "Hoàng Minh Anh",
            "Hoàng Mình Anh",
            "Đỗ Minh Ánh",
            "Ngô Thị Bắc",
            "Hồ Bằng",
            "Dương Băng",
            "Lý Văn Bảo",
            "Đinh Văn Báo",
            "Trịnh Thị Cúc",
            "Trương Văn Cường",
            "Lương Thị Dung",
            "Mai Văn Dũng",
            "Đào Thị Đào",
            "Tạ Văn Đạo",
            "Cao Minh Đức",
            "Tô Thị Êm",
            "Lâm Văn Giang",
            "Phùng Thị Hà",
            "Vương Thị Hạ",
            "Quách Văn Hải",
            "Triệu Thị Hai",
            "Khuất Thị Hân",
            "Kiều Văn Hòa",
            "Chu Thị Hoa",
            "Cù Văn Hóa",
            "Lò Thị Hỏa",
            "Lường Văn Hoàn",
            "Hán Thị Hường",
            "Thái Văn Hưng",
            "Tống Thị Khuê",
            "Thân Văn Lãm",
            "Doãn Thị Lam",
            "Nghiêm Văn Lâm",
            "Bạch Thị Mơ",
            "Tăng Văn Mộc",
            "Nguyễn Ngọc Nga",
            "Nguyễn Thị Ngà",
            "Nguyễn Ngô Ngã",
            "Trần Thị Nhung",
            "Trần Nhưng",
            "Lê Văn Ô",
            "Lê Văn Ơn",
            "Phan Thị Oanh",
            "Phan Văn Phú",
            "Võ Thị Quý",
            "Huỳnh Văn Sơn",
            "Đoàn Thị Tâm",
            "Hà Thị Thu Trang",
            "Hà Thị Thư",
            "Bế Văn Ưng",
            "Ma Thị Xuân",
            "Vi Thị Yến");

    @Test
    void ordersAsTheVietnameseCollatorOrdersTheParts() {
        List<String> expected = new ArrayList<>(NAMES);
        Collections.shuffle(expected, new Random(7));
        List<String> actual = new ArrayList<>(expected);
        expected.sort(byParts());
        actual.sort(Comparator.comparing(PersonNameTest::key));
        assertThat(actual).hasSizeGreaterThanOrEqualTo(60).containsExactlyElementsOf(expected);
    }

    /** The collator compares given name, middle words one by one, and family name, each completely before the next. */
    private static Comparator<String> byParts() {
        Collator collator = Collator.getInstance(Locale.forLanguageTag("vi"));
        return (one, other) -> {
            List<String> a = parts(one);
            List<String> b = parts(other);
            for (int i = 0; i < Math.max(a.size(), b.size()); i++) {
                String left = i < a.size() ? a.get(i) : "";
                String right = i < b.size() ? b.get(i) : "";
                int order = collator.compare(left, right);
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        };
    }

    /** Given name, four places for middle words, family name. */
    private static List<String> parts(String name) {
        List<String> words = Arrays.asList(name.split(" "));
        List<String> parts = new ArrayList<>(Collections.nCopies(6, ""));
        parts.set(0, words.get(words.size() - 1));
        for (int i = 1; i < words.size() - 1; i++) {
            parts.set(i, words.get(i));
        }
        parts.set(5, words.size() > 1 ? words.get(0) : "");
        return parts;
    }

    @Test
    void ordersLettersAndTones() {
        assertThat(List.of(
                        "A", "À", "Ả", "Ã", "Á", "Ạ", "An", "Ă", "Â", "B", "C", "D", "Đ", "E", "Ê", "F", "G", "O", "Ô",
                        "Ơ", "P", "U", "Ư", "V", "W", "X", "Y", "Z"))
                .isSortedAccordingTo(Comparator.comparing(PersonNameTest::key));
        assertThat(key("Lê Hoa")).isLessThan(key("Lê Hòa")).isLessThan(key("An Hoan"));
        assertThat(key("Bùi An")).isLessThan(key("Bùi Văn An"));
        assertThat(key("Lê 2")).isLessThan(key("Lê 10 A"));
    }

    @Test
    void ignoresFormCaseAndPlaceOfTone() {
        assertThat(key("Lê Thị Hoà")).isEqualTo(key("LÊ  THỊ HÒA ")).matches("[0-9a-f]+");
        assertThat(key(Normalizer.normalize("Đỗ Thị Nhưỡng", Form.NFD))).isEqualTo(key("Đỗ Thị Nhưỡng"));
        assertThat(key("H'Hen Müller 漢")).matches("[0-9a-f]+");
    }

    @Test
    void givesInitials() {
        assertThat(new PersonName(" Hoàng  Thị Lan\u00a0Phương ").full()).isEqualTo("Hoàng Thị Lan Phương");
        assertThat(new PersonName("Hoàng Thị Lan Phương").initials()).isEqualTo("LP");
        assertThat(new PersonName("đặng ánh").initials()).isEqualTo("ĐÁ");
        assertThat(new PersonName("An").initials()).isEqualTo("A");
    }

    @Test
    void refusesBlankAndNull() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonName(" \u00a0 "));
        assertThatNullPointerException().isThrownBy(() -> new PersonName(null));
    }

    private static String key(String name) {
        return new PersonName(name).sortKey();
    }

    @Test
    void theKeyIsMadeOfLettersThenTonesPartByPart() {
        assertThat(key("A")).isEqualTo("20" + "01" + "01" + "00" + "00");
        assertThat(key("Á")).isEqualTo("20" + "01" + "05" + "01" + "00" + "00");
        assertThat(key("Y A")).isEqualTo("20" + "01" + "01" + "00" + "00" + key("Y").substring(0, 6));
        assertThat(key("Y B A"))
                .isEqualTo("20" + "01" + "01" + "00" + "23" + "01" + "01" + "00" + key("Y").substring(0, 6));
        assertThat(key("0")).isEqualTo("10" + "01" + "01" + "00" + "00");
        assertThat(key("9")).isEqualTo("19" + "01" + "01" + "00" + "00");
    }

    @Test
    void foreignLettersSortAsTheirBaseAndOtherScriptsLast() {
        assertThat(key("Ä")).isEqualTo(key("A"));
        assertThat(key("Ü")).isEqualTo(key("U"));
        assertThat(key("漢")).isEqualTo("f0006f22" + "01" + "01" + "00" + "00").isGreaterThan(key("Z"));
        assertThat(key("O'A-")).as("punctuation makes no difference").isEqualTo(key("OA"));
    }
}
