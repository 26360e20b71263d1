package vn.edu.phutho.portal.organisation.application;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.edu.phutho.portal.organisation.Leadership;
import vn.edu.phutho.portal.organisation.OrgUnit;
import vn.edu.phutho.portal.organisation.Person;
import vn.edu.phutho.portal.organisation.Posting;
import vn.edu.phutho.portal.organisation.UnitType;

/** Who holds which post in which unit today. For staff only. */
@Stateless
@RolesAllowed("**")
public class OrganisationQueries {

    static final String HELD_TODAY =
            "select new vn.edu.phutho.portal.organisation.application.PostHeld(p.person.id, p.person.academicTitle,"
                    + " p.person.fullName, p.post, p.unit.id, p.unit.code, p.unit.name) from Posting p"
                    + " where p.validFrom <= :day and (p.validTo is null or p.validTo >= :day)";

    /** Two columns, not the postings: these would bring each leader along with a statement of its own. */
    private static final String LEADING_TODAY =
            "select p.person.id, p.rankInUnit from Posting p where p.rankInUnit <= 2"
                    + " and p.validFrom <= :day and (p.validTo is null or p.validTo >= :day)";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** The person's post of today, the highest one when there are several. */
    public Optional<PostHeld> postOf(long personId) {
        return em.createQuery(HELD_TODAY + " and p.person.id = :person order by p.rankInUnit", PostHeld.class)
                .setParameter("day", LocalDate.now(clock))
                .setParameter("person", personId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The posts of today of several people by person, the highest one of each; people without a post are left out. */
    public Map<Long, PostHeld> postsOf(Set<Long> personIds) {
        Map<Long, PostHeld> posts = new HashMap<>();
        if (!personIds.isEmpty()) {
            em.createQuery(HELD_TODAY + " and p.person.id in :people order by p.rankInUnit", PostHeld.class)
                    .setParameter("day", LocalDate.now(clock))
                    .setParameter("people", personIds)
                    .getResultList()
                    .forEach(post -> posts.putIfAbsent(post.personId(), post));
        }
        return posts;
    }

    /** Everybody who holds a post in the unit today: head, deputies, then the others in Vietnamese order of names. */
    public List<PostHeld> membersOf(long unitId) {
        return em.createQuery(
                        HELD_TODAY + " and p.unit.id = :unit order by p.rankInUnit, p.person.sortKey", PostHeld.class)
                .setParameter("day", LocalDate.now(clock))
                .setParameter("unit", unitId)
                .getResultList();
    }

    /** How mail reaches that person; empty when no address is known. Asked by the outbox, which acts for nobody. */
    @PermitAll
    public Optional<Reachable> reachable(long personId) {
        return Optional.ofNullable(em.find(Person.class, personId))
                .filter(person -> person.getEmail() != null)
                .map(person -> new Reachable(person.styledName(), person.getEmail()));
    }

    /** Who leads the unit today. Open to every caller: rules and notices ask it for nobody in particular. */
    @PermitAll
    public Leadership leadersOf(long unitId) {
        return leadership(em.createQuery(LEADING_TODAY + " and p.unit.id = :unit", Object[].class)
                .setParameter("unit", unitId));
    }

    /** Who leads the school board today: the Principal and the deputies. Open as {@link #leadersOf}. */
    @PermitAll
    public Leadership schoolLeaders() {
        return leadership(em.createQuery(LEADING_TODAY + " and p.unit.type = :board", Object[].class)
                .setParameter("board", UnitType.SCHOOL_BOARD));
    }

    /** The units that the person heads or is a deputy in today. */
    public List<OrgUnit> unitsLedBy(long personId) {
        return em.createQuery(
                        "select distinct p.unit from Posting p where p.rankInUnit <= 2 and p.person.id = :person"
                                + " and p.validFrom <= :day and (p.validTo is null or p.validTo >= :day)",
                        OrgUnit.class)
                .setParameter("person", personId)
                .setParameter("day", LocalDate.now(clock))
                .getResultList();
    }

    /** The names of people with their degrees, in Vietnamese order. */
    public List<String> namesOf(Set<Long> personIds) {
        return personIds.isEmpty()
                ? List.of()
                : em.createQuery("select p from Person p where p.id in :ids order by p.sortKey", Person.class)
                        .setParameter("ids", personIds)
                        .getResultStream()
                        .map(Person::styledName)
                        .toList();
    }

    private Leadership leadership(TypedQuery<Object[]> leading) {
        Set<Long> heads = new HashSet<>();
        Set<Long> deputies = new HashSet<>();
        for (Object[] leader : leading.setParameter("day", LocalDate.now(clock)).getResultList()) {
            (leader[1].equals(Posting.HEAD) ? heads : deputies).add((Long) leader[0]);
        }
        return new Leadership(heads, deputies);
    }
}
