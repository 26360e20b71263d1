package vn.edu.phutho.portal.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** People, units and posts hold what they were made of. */
class OrganisationTest {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    @Test
    void personKnowsItsForms() {
        Person person = new Person(" Lê  Thị An ", "TS.");
        assertThat(person.getFullName()).isEqualTo("Lê Thị An");
        assertThat(person.styledName()).isEqualTo("TS. Lê Thị An");
        assertThat(person.getAcademicTitle()).isEqualTo("TS.");
        assertThat(person.getSortKey()).isLessThan(new Person("An Thị Bình", null).getSortKey());
        assertThat(new Person("Lê An", null).styledName()).isEqualTo("Lê An");
        assertThat(person.getId()).isNull();
        assertThatIllegalArgumentException().isThrownBy(() -> new Person(" ", null));
    }

    @Test
    void postingBindsPersonAndUnit() {
        OrgUnit unit = new OrgUnit("K-LLCS", "Khoa Lý luận cơ sở", UnitType.FACULTY, DAY, 4);
        assertThat(unit.getCode()).isEqualTo("K-LLCS");
        assertThat(unit.getName()).isEqualTo("Khoa Lý luận cơ sở");
        assertThat(unit.getType()).isEqualTo(UnitType.FACULTY);
        assertThat(unit.getValidFrom()).isEqualTo(DAY);
        assertThat(unit.getValidTo()).isNull();
        assertThat(unit.getPosition()).isEqualTo(4);
        assertThat(unit.existsOn(DAY.minusDays(1))).isFalse();
        assertThat(unit.existsOn(DAY)).isTrue();
        assertThat(unit.existsOn(DAY.plusYears(50))).isTrue();
        Person person = new Person("Lê An", null);
        Posting posting = new Posting(person, unit, "Trưởng khoa", 1, DAY);
        assertThat(posting.getPerson()).isSameAs(person);
        assertThat(posting.getUnit()).isSameAs(unit);
        assertThat(posting.getPost()).isEqualTo("Trưởng khoa");
        assertThat(posting.getRankInUnit()).isEqualTo(1);
        assertThat(posting.getValidFrom()).isEqualTo(DAY);
        assertThat(posting.getValidTo()).isNull();
        assertThat(posting.heldOn(DAY.minusDays(1))).isFalse();
        assertThat(posting.heldOn(DAY)).isTrue();
    }

    @Test
    void aPersonIsReachableUnderOnePlainAddress() {
        Person person = new Person("Đỗ Quang Huy", null);
        assertThat(person.getEmail()).isNull();
        person.reachableAt("huy@truong.example");
        assertThat(person.getEmail()).isEqualTo("huy@truong.example");
        assertThatThrownBy(() -> person.reachableAt("huy@truong.example\r\nBcc: x@evil.example"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(person.getEmail()).isEqualTo("huy@truong.example");
    }
}
