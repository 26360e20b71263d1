package vn.edu.phutho.portal.organisation.application;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.edu.phutho.portal.organisation.Person;

/** Who holds which post in which unit today. For staff only. */
@Stateless
@RolesAllowed("**")
public class OrganisationQueries {

    private static final String HELD_TODAY =
            "select new vn.edu.phutho.portal.organisation.application.PostHeld(p.person.id, p.person.academicTitle,"
                    + " p.person.fullName, p.post, p.unit.id, p.unit.name) from Posting p"
                    + " where p.validFrom <= :day and (p.validTo is null or p.validTo >= :day)";

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
}
