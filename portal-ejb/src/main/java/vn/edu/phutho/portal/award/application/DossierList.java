package vn.edu.phutho.portal.award.application;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Set;
import vn.edu.phutho.portal.organisation.People;
import vn.edu.phutho.portal.platform.query.Conditions;
import vn.edu.phutho.portal.shared.Slice;

/** Reads a page of dossiers: the fixed conditions of a list, then what its reader filters by. */
final class DossierList {

    private final EntityManager em;
    private final Conditions conditions = new Conditions();

    DossierList(EntityManager em) {
        this.em = em;
    }

    /** Adds a condition with one place of that name. */
    DossierList where(String condition, String place, Object value) {
        conditions.and(condition, place, value);
        return this;
    }

    /** Gives a place of a condition its value. */
    void bind(String place, Object value) {
        conditions.bind(place, value);
    }

    /** A condition for the owner to be one of these people, its value bound; somebody must be meant. */
    String among(People people, String place) {
        bind(place, people.ids());
        return "d.person.id " + (people.others() ? "not in" : "in") + " :" + place;
    }

    /** Asks for one of the conditions to hold; of no conditions none does. */
    DossierList anyOf(List<String> alternatives) {
        conditions.and(alternatives.isEmpty() ? "d.id is null" : "(" + String.join(" or ", alternatives) + ")");
        return this;
    }

    /** Adds the words that a name must hold. */
    DossierList named(String query) {
        conditions.words("d.person.searchText", query);
        return this;
    }

    /** Those of the list that have one of these ids, of which there is one at least; in the order of units and names. */
    List<DossierSummary> among(Set<Long> ids) {
        return where("d.id in :ids", "ids", ids).all(" order by d.unit.position, d.person.sortKey, d.id");
    }

    /** The whole list. */
    List<DossierSummary> all(String orderBy) {
        return conditions
                .bound(em.createQuery(DossierSummary.SELECT + conditions.where() + orderBy, DossierSummary.class))
                .getResultList();
    }

    long count() {
        return conditions.bound(counting()).getSingleResult();
    }

    private TypedQuery<Long> counting() {
        return em.createQuery("select count(d) from Dossier d" + conditions.where(), Long.class);
    }

    /**
     * The page asked for, or the nearest one there is. Its dossiers are found first and read then: what a line shows comes
     * from four more tables, and these need not be joined to each dossier that is only counted and sorted.
     */
    Slice<DossierSummary> page(DossierFilter filter, int size) {
        Slice<Long> ids = conditions.page(
                counting(),
                em.createQuery("select d.id from Dossier d" + conditions.where() + filter.orderBy(), Long.class),
                filter.page(),
                size);
        return ids.withRows(read(ids.rows(), filter.orderBy()));
    }

    private List<DossierSummary> read(List<Long> ids, String orderBy) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(DossierSummary.SELECT + " where d.id in :ids" + orderBy, DossierSummary.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
