package vn.edu.phutho.portal.award.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.edu.phutho.portal.account.Role;
import vn.edu.phutho.portal.award.dossier.Actor;
import vn.edu.phutho.portal.award.dossier.Performer;
import vn.edu.phutho.portal.shared.NotFoundException;

/** Who may know of a dossier at all. */
class DossierRulesTest {

    private final OneDossier dossier = new OneDossier();
    private final DossierRules rules = OneDossier.rules();

    private boolean mayRead(long person, Role... roles) {
        return rules.mayRead(dossier.get(1), actor(person, roles));
    }

    private static Actor actor(long person, Role... roles) {
        return new Actor(person, "TS. Hà Ngọc", Set.of(roles));
    }

    @Test
    void whatIsNotHandedInIsItsOwnersOnly() {
        assertThat(mayRead(OneDossier.OWNER, Role.EMPLOYEE)).isTrue();
        assertThat(mayRead(11, Role.UNIT_HEAD)).isFalse();
        assertThat(mayRead(1, Role.PRINCIPAL)).isFalse();
        assertThat(mayRead(40, Role.TDKT_OFFICER)).isFalse();
        assertThat(mayRead(41, Role.AUDITOR)).isFalse();
    }

    @Test
    void whoHasToDoWithItReadsWhatIsHandedIn() {
        dossier.submitted();
        assertThat(mayRead(OneDossier.OWNER, Role.EMPLOYEE)).isTrue();
        assertThat(mayRead(11, Role.UNIT_HEAD)).isTrue();
        assertThat(mayRead(1, Role.PRINCIPAL)).isTrue();
        assertThat(mayRead(40, Role.TDKT_OFFICER)).isTrue();
        assertThat(mayRead(41, Role.AUDITOR)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"TDKT_OFFICER", "AUDITOR"})
    void noOtherRoleAloneOpensIt(Role role) {
        dossier.submitted();
        assertThat(mayRead(50, role)).isFalse();
        assertThatThrownBy(() -> rules.capacities(dossier.get(1), actor(50, role)))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining("award.dossier.notFound");
    }

    @Test
    void postAndRoleMustComeTogether() {
        dossier.submitted();
        assertThat(mayRead(11, Role.EMPLOYEE)).isFalse();
        assertThat(rules.capacities(dossier.get(1), actor(11, Role.UNIT_HEAD)))
                .containsExactly(Performer.UNIT_REVIEWER);
        assertThat(rules.capacities(dossier.get(1), actor(40, Role.TDKT_OFFICER)))
                .as("looks, but does not act")
                .isEmpty();
    }
}
