package vn.edu.phutho.portal.award.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.edu.phutho.portal.account.Role;
import vn.edu.phutho.portal.organisation.Leadership;

/** Who may act for whom, by post and role together. */
class StandingTest {

    private static final long PRINCIPAL = 1;
    private static final long VICE = 2;
    private static final long OTHER_VICE = 3;
    private static final long HEAD = 11;
    private static final long DEPUTY = 12;
    private static final long LECTURER = 13;

    private static final Leadership SCHOOL = new Leadership(Set.of(PRINCIPAL), Set.of(VICE, OTHER_VICE));
    private static final Leadership UNIT = new Leadership(Set.of(HEAD), Set.of(DEPUTY));

    private static Standing inUnit(long owner) {
        return Standing.of(owner, UNIT, SCHOOL, false);
    }

    private static Standing inSchoolBoard(long owner) {
        return Standing.of(owner, SCHOOL, SCHOOL, true);
    }

    private static Set<Performer> capacities(Standing standing, long person, Role... roles) {
        return standing.of(new Actor(person, "Tên", Set.of(roles)));
    }

    @Test
    void theHeadReviewsAndThePrincipalDecides() {
        Standing standing = inUnit(LECTURER);
        assertThat(standing.people(Performer.OWNER)).containsExactly(LECTURER);
        assertThat(standing.people(Performer.UNIT_REVIEWER)).containsExactly(HEAD);
        assertThat(standing.people(Performer.DECIDER)).containsExactly(PRINCIPAL);
        assertThat(capacities(standing, HEAD, Role.UNIT_HEAD)).containsExactly(Performer.UNIT_REVIEWER);
        assertThat(capacities(standing, PRINCIPAL, Role.PRINCIPAL)).containsExactly(Performer.DECIDER);
        assertThat(capacities(standing, LECTURER, Role.EMPLOYEE)).containsExactly(Performer.OWNER);
        assertThat(capacities(standing, DEPUTY, Role.DEPUTY_UNIT_HEAD)).isEmpty();
    }

    @Test
    void aDeputyReviewsForTheHeadAndWhereThereIsNone() {
        assertThat(inUnit(HEAD).people(Performer.UNIT_REVIEWER)).containsExactly(DEPUTY);
        Leadership vacant = new Leadership(Set.of(), Set.of(DEPUTY));
        assertThat(Standing.of(LECTURER, vacant, SCHOOL, false).reviewers()).containsExactly(DEPUTY);
        assertThat(Standing.of(DEPUTY, vacant, SCHOOL, false).reviewers()).isEmpty();
    }

    @Test
    void nobodyActsForTheSchoolOnTheirOwn() {
        for (long person : new long[] {PRINCIPAL, VICE, OTHER_VICE}) {
            Standing own = inSchoolBoard(person);
            Role[] every = EnumSet.allOf(Role.class).toArray(Role[]::new);
            assertThat(capacities(own, person, every)).containsExactly(Performer.OWNER);
        }
        for (long person : new long[] {HEAD, DEPUTY, LECTURER}) {
            Role[] every = EnumSet.allOf(Role.class).toArray(Role[]::new);
            assertThat(capacities(inUnit(person), person, every)).containsExactly(Performer.OWNER);
        }
    }

    @Test
    void ofTheSchoolBoardADeputyReviews() {
        assertThat(inSchoolBoard(VICE).reviewers()).containsExactly(OTHER_VICE);
        assertThat(inSchoolBoard(VICE).deciders()).containsExactly(PRINCIPAL);
        assertThat(inSchoolBoard(PRINCIPAL).reviewers()).containsExactlyInAnyOrder(VICE, OTHER_VICE);
        assertThat(inSchoolBoard(PRINCIPAL).deciders()).containsExactlyInAnyOrder(VICE, OTHER_VICE);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aPostWithoutItsRoleMakesNoApprover(Role role) {
        boolean reviews = Set.of(Role.UNIT_HEAD, Role.DEPUTY_UNIT_HEAD, Role.PRINCIPAL, Role.VICE_PRINCIPAL)
                .contains(role);
        assertThat(capacities(inUnit(LECTURER), HEAD, role).contains(Performer.UNIT_REVIEWER))
                .isEqualTo(reviews);
        boolean decides = Set.of(Role.PRINCIPAL, Role.VICE_PRINCIPAL).contains(role);
        assertThat(capacities(inUnit(LECTURER), PRINCIPAL, role).contains(Performer.DECIDER))
                .isEqualTo(decides);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void aRoleWithoutThePostMakesNoApprover(Role role) {
        assertThat(capacities(inUnit(LECTURER), 99, role)).isEmpty();
        assertThat(capacities(inUnit(LECTURER), VICE, role)).isEmpty();
    }

    /** The list of what waits for somebody must hold exactly what they may act on: every unit of up to four people. */
    @Test
    void listsAndActsAgreeInEverySmallUnit() {
        Role[] every = EnumSet.allOf(Role.class).toArray(Role[]::new);
        int agreed = 0;
        for (Leadership unit : allLeaderships()) {
            for (long leader = 0; leader < 4; leader++) {
                Actor actor = new Actor(leader, "Tên", Set.of(every));
                for (long owner = 0; owner < 4; owner++) {
                    assertThat(Standing.reviewedBy(actor, unit, false).contains(owner))
                            .as("%s reviews %s in %s", leader, owner, unit)
                            .isEqualTo(Standing.of(owner, unit, SCHOOL, false)
                                    .of(actor)
                                    .contains(Performer.UNIT_REVIEWER));
                    assertThat(Standing.reviewedBy(actor, unit, true).contains(owner))
                            .isEqualTo(Standing.of(owner, unit, unit, true)
                                    .of(actor)
                                    .contains(Performer.UNIT_REVIEWER));
                    assertThat(Standing.decidedBy(actor, unit).contains(owner))
                            .isEqualTo(Standing.of(owner, UNIT, unit, false)
                                    .of(actor)
                                    .contains(Performer.DECIDER));
                    agreed++;
                }
            }
        }
        assertThat(agreed).isEqualTo(256 * 16);
    }

    private static List<Leadership> allLeaderships() {
        List<Leadership> all = new ArrayList<>();
        for (int heads = 0; heads < 16; heads++) {
            for (int deputies = 0; deputies < 16; deputies++) {
                all.add(new Leadership(people(heads), people(deputies)));
            }
        }
        return all;
    }

    private static Set<Long> people(int bits) {
        return LongStream.range(0, 4)
                .filter(person -> (bits >> person & 1) == 1)
                .boxed()
                .collect(Collectors.toSet());
    }

    @Test
    void withoutTheRoleNothingWaits() {
        Actor head = new Actor(HEAD, "Tên", Set.of(Role.EMPLOYEE, Role.ADMIN));
        assertThat(Standing.reviewedBy(head, UNIT, false).nobody()).isTrue();
        assertThat(Standing.decidedBy(new Actor(PRINCIPAL, "Tên", Set.of(Role.UNIT_HEAD)), SCHOOL)
                        .nobody())
                .isTrue();
    }
}
