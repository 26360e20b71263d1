package vn.edu.phutho.portal.organisation.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.edu.phutho.portal.organisation.Person;
import vn.edu.phutho.portal.organisation.Posting;
import vn.edu.phutho.portal.platform.query.Conditions;
import vn.edu.phutho.portal.shared.NotFoundException;

/** Finding people of the school by name. For staff only. */
@Stateless
@RolesAllowed("**")
public class PersonQueries {

    /** Nobody holds so many posts at a time that this would hide a person. */
    private static final int POSTS_EACH = 3;

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * People who hold a post today and whose name has all those words, with or without tones; in Vietnamese order of
     * names, each with the highest post.
     *
     * @param query words of the name; blank finds nobody
     * @param limit most people
     */
    public List<PostHeld> find(String query, int limit) {
        Conditions named = new Conditions().words("p.person.searchText", query);
        if (named.more().isEmpty()) {
            return List.of();
        }
        TypedQuery<PostHeld> posts = named.bound(em.createQuery(
                        OrganisationQueries.HELD_TODAY + named.more()
                                + " order by p.person.sortKey, p.person.id, p.rankInUnit",
                        PostHeld.class))
                .setParameter("day", LocalDate.now(clock));
        Map<Long, PostHeld> highest = new LinkedHashMap<>();
        posts.setMaxResults(limit * POSTS_EACH)
                .getResultList()
                .forEach(post -> highest.putIfAbsent(post.personId(), post));
        return highest.values().stream().limit(limit).toList();
    }

    /**
     * A person with the posts held over time, those of today first, then the latest.
     *
     * @throws NotFoundException when there is none
     */
    public PersonDetails details(long id) {
        Person person = em.find(Person.class, id);
        if (person == null) {
            throw new NotFoundException("people.person.notFound");
        }
        LocalDate today = LocalDate.now(clock);
        List<PersonDetails.Post> posts = em.createQuery(
                        "select p from Posting p join fetch p.unit where p.person = :person"
                                + " order by p.validFrom desc, p.rankInUnit",
                        Posting.class)
                .setParameter("person", person)
                .getResultStream()
                .map(posting -> post(posting, today))
                .sorted(Comparator.comparing(PersonDetails.Post::today).reversed())
                .toList();
        return new PersonDetails(id, person.styledName(), person.getEmail(), posts);
    }

    private static PersonDetails.Post post(Posting posting, LocalDate today) {
        return new PersonDetails.Post(
                posting.getPost(),
                posting.getUnit().existsOn(today) ? posting.getUnit().getCode() : null,
                posting.getUnit().getName(),
                posting.getValidFrom(),
                posting.getValidTo(),
                posting.heldOn(today));
    }
}
