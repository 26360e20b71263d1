package vn.edu.phutho.portal.award.dossier;

import java.util.EnumSet;
import java.util.Set;
import vn.edu.phutho.portal.account.Role;
import vn.edu.phutho.portal.organisation.Leadership;
import vn.edu.phutho.portal.organisation.People;

/**
 * Who is to act on the dossiers of one person on one day. Two things must come together: the post that a decision gave,
 * and the role of the account that an administrator gave; neither suffices, so an administrator alone makes no approver.
 *
 * @param owner the person the dossier is about
 * @param reviewers who reviews for the unit, by person id
 * @param deciders who decides for the school, by person id
 */
public record Standing(long owner, Set<Long> reviewers, Set<Long> deciders) {

    private static final Set<Role> REVIEWING =
            EnumSet.of(Role.UNIT_HEAD, Role.DEPUTY_UNIT_HEAD, Role.PRINCIPAL, Role.VICE_PRINCIPAL);

    private static final Set<Role> DECIDING = EnumSet.of(Role.PRINCIPAL, Role.VICE_PRINCIPAL);

    public Standing {
        reviewers = Set.copyOf(reviewers);
        deciders = Set.copyOf(deciders);
    }

    /**
     * Derives it from who leads what.
     *
     * @param owner the person the dossier is about
     * @param unit who leads the owner's unit
     * @param school who leads the school board
     * @param inSchoolBoard whether the owner's unit is the school board itself: its members are reviewed by a deputy, so
     *     that whoever decides has not proposed
     */
    public static Standing of(long owner, Leadership unit, Leadership school, boolean inSchoolBoard) {
        Set<Long> reviewers = inSchoolBoard ? unit.deputiesBesides(owner) : unit.actingFor(owner);
        return new Standing(owner, reviewers, school.actingFor(owner));
    }

    /** Of the members of a unit, those whose dossiers that actor reviews: {@link #of} asked from the other side. */
    public static People reviewedBy(Actor actor, Leadership unit, boolean schoolBoard) {
        if (!actor.hasAny(REVIEWING)) {
            return People.only(Set.of());
        }
        return schoolBoard ? unit.seenByDeputy(actor.personId()) : unit.actedForBy(actor.personId());
    }

    /** Those whose dossiers that actor decides on. */
    public static People decidedBy(Actor actor, Leadership school) {
        return actor.hasAny(DECIDING) ? school.actedForBy(actor.personId()) : People.only(Set.of());
    }

    /** In which capacities that actor may act. */
    public Set<Performer> of(Actor actor) {
        Set<Performer> capacities = EnumSet.noneOf(Performer.class);
        if (actor.personId() == owner) {
            capacities.add(Performer.OWNER);
        }
        if (reviewers.contains(actor.personId()) && actor.hasAny(REVIEWING)) {
            capacities.add(Performer.UNIT_REVIEWER);
        }
        if (deciders.contains(actor.personId()) && actor.hasAny(DECIDING)) {
            capacities.add(Performer.DECIDER);
        }
        return capacities;
    }

    /** Who is expected to act in that capacity, by person id. */
    public Set<Long> people(Performer performer) {
        return switch (performer) {
            case OWNER -> Set.of(owner);
            case UNIT_REVIEWER -> reviewers;
            case DECIDER -> deciders;
        };
    }
}
