package vn.edu.phutho.portal.organisation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.edu.phutho.portal.organisation.application.PostHeld;

/** A person is chosen by a whole name, and never by a part of one. */
class PersonChoiceTest {

    private static PostHeld hit(long id, String name, String unit) {
        return new PostHeld(id, "ThS.", name, "Giảng viên", 1, "K-LLCS", unit);
    }

    private static final List<PostHeld> HITS = List.of(
            hit(1, "Nguyễn Hải Yến", "Khoa Lý luận cơ sở"),
            hit(2, "Đặng Minh Quân", "Khoa Lý luận cơ sở"),
            hit(3, "Đặng Minh Quân", "Phòng Đào tạo"),
            hit(4, "Lê Văn An", "Phòng Đào tạo"),
            hit(5, "Lê Văn An", "Phòng Đào tạo"));

    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn Hải Yến", "nguyen hai yen", "Nguyễn Hải Yến – Khoa Lý luận cơ sở"})
    void aWholeNameIsEnoughWhenItIsTheOnlyOne(String typed) {
        assertThat(PersonChoice.meant(typed, HITS))
                .hasValue(new PersonChoice(1, "Nguyễn Hải Yến", "Nguyễn Hải Yến – Khoa Lý luận cơ sở"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Yến", "Nguyễn Hải", "Đặng Minh Quân", "Lê Văn An – Phòng Đào tạo", "Lê Văn An (số 9)"})
    void whatCouldBeSeveralOrIsAPartIsNobody(String typed) {
        assertThat(PersonChoice.meant(typed, HITS)).isEmpty();
    }

    @Test
    void theUnitTellsTwoApartAndTheNumberTwoOfOneUnit() {
        assertThat(PersonChoice.meant("dang minh quan – phong dao tao", HITS)
                        .orElseThrow()
                        .id())
                .isEqualTo(3);
        PersonChoice twin = PersonChoice.of(HITS.get(4), HITS);
        assertThat(twin.label()).isEqualTo("Lê Văn An – Phòng Đào tạo (số 5)");
        assertThat(PersonChoice.meant(twin.label(), HITS)).hasValue(twin);
    }

    @Test
    void theNameIsWhatStandsBeforeTheUnit() {
        assertThat(PersonChoice.nameIn("Lê Văn An – Phòng Đào tạo (số 5)")).isEqualTo("Lê Văn An");
        assertThat(PersonChoice.nameIn(" an ")).isEqualTo("an");
        assertThat(PersonChoice.nameIn("")).isEmpty();
    }
}
