package vn.edu.phutho.portal.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.edu.phutho.portal.account.Role;
import vn.edu.phutho.portal.award.dossier.Actor;
import vn.edu.phutho.portal.award.dossier.Standing;
import vn.edu.phutho.portal.organisation.Leadership;

/** The frame names roles as texts; the rules behind them have the last word. */
class CurrentUserTest {

    private static final Leadership LED_BY_ONE = new Leadership(Set.of(1L), Set.of());

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoReviewsIsWhoTheRulesLetReview(Role role) {
        Actor head = new Actor(1, "TS. Hà Ngọc", Set.of(role));
        assertThat(CurrentUser.review(Set.of(role.name())))
                .isNotEqualTo(Standing.reviewedBy(head, LED_BY_ONE, false).nobody());
    }
}
