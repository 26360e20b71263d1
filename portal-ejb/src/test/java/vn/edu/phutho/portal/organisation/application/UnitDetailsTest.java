package vn.edu.phutho.portal.organisation.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.edu.phutho.portal.organisation.OrgUnit;
import vn.edu.phutho.portal.organisation.UnitType;

/** The people of a unit: leaders apart, each person once. */
class UnitDetailsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    private static UnitDetails of(StaffLine... posts) {
        return UnitDetails.of(new OrgUnit("K-LLCS", "Khoa Lý luận cơ sở", UnitType.FACULTY, DAY, 2), List.of(posts));
    }

    private static StaffLine post(long person, String name, String post, int rank) {
        return new StaffLine(person, null, name, post, rank, "K-LLCS", "Khoa Lý luận cơ sở", null);
    }

    @Test
    void leadersStandApartAndTheOrderStays() {
        UnitDetails unit = of(
                post(4, "Vũ Văn Út", "Trưởng khoa", 1),
                post(3, "Lê Thị Yến", "Phó Trưởng khoa", 2),
                post(1, "Hà Văn An", "Giảng viên", 3),
                post(2, "Hà Văn Ánh", "Giảng viên", 3));
        assertThat(unit.leaders()).extracting(StaffLine::personId).containsExactly(4L, 3L);
        assertThat(unit.staff()).extracting(StaffLine::personId).containsExactly(1L, 2L);
        assertThat(unit.size()).isEqualTo(4);
        assertThat(unit.since()).isEqualTo(DAY);
    }

    @Test
    void whoeverHoldsTwoPostsStandsOnceWithBoth() {
        UnitDetails unit = of(
                post(4, "Vũ Văn Út", "Trưởng khoa", 1),
                post(1, "Hà Văn An", "Giảng viên", 3),
                post(4, "Vũ Văn Út", "Bí thư chi bộ", 3));
        assertThat(unit.size()).isEqualTo(2);
        assertThat(unit.leaders()).extracting(StaffLine::post).containsExactly("Trưởng khoa, Bí thư chi bộ");
        assertThat(unit.leaders().get(0).rankInUnit()).isEqualTo(1);
        assertThat(unit.staff()).extracting(StaffLine::fullName).containsExactly("Hà Văn An");
    }

    @Test
    void aUnitMayBeEmpty() {
        assertThat(of().size()).isZero();
    }

    @Test
    void aLineKnowsHowItIsShown() {
        StaffLine line = new StaffLine(1, "ThS.", "Hoàng Thị Lan Phương", "Giảng viên", 3, "K", "Khoa", null);
        assertThat(line.styledName()).isEqualTo("ThS. Hoàng Thị Lan Phương");
        assertThat(line.initials()).isEqualTo("LP");
        assertThat(post(1, "Hà Văn An", "Giảng viên", 3).styledName()).isEqualTo("Hà Văn An");
    }
}
