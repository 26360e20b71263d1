package vn.edu.phutho.portal.award.application;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.edu.phutho.portal.organisation.People;
import vn.edu.phutho.portal.shared.SearchWords;
import vn.edu.phutho.portal.shared.Slice;

/** Reads a page of dossiers: the fixed conditions of a list, then what its reader filters by. */
final class DossierList {

    private static final String SUMMARY =
            "select new vn.edu.phutho.portal.award.application.DossierSummary(d.id, d.offered.period,"
                    + " d.offered.title.name, d.person.id, d.person.academicTitle, d.person.fullName, d.post,"
                    + " d.unit.name, d.state, d.stateSince, d.submissions, d.version) from Dossier d";

    private final EntityManager em;
    private final StringBuilder where = new StringBuilder(" where 1 = 1");
    private final Map<String, Object> values = new LinkedHashMap<>();

    DossierList(EntityManager em) {
        this.em = em;
    }

    /** Adds a condition with one place of that name. */
    DossierList where(String condition, String place, Object value) {
        where.append(" and ").append(condition);
        bind(place, value);
        return this;
    }

    /** Gives a place of a condition its value. */
    void bind(String place, Object value) {
        values.put(place, value);
    }

    /** A condition for the owner to be one of these people, its value bound; somebody must be meant. */
    String among(People people, String place) {
        bind(place, people.ids());
        return "d.person.id " + (people.others() ? "not in" : "in") + " :" + place;
    }

    /** Asks for one of the conditions to hold; of no conditions none does. */
    DossierList anyOf(List<String> conditions) {
        where.append(" and (")
                .append(conditions.isEmpty() ? "1 = 0" : String.join(" or ", conditions))
                .append(")");
        return this;
    }

    /** Adds the words that a name must hold. */
    DossierList named(String query) {
        int number = 0;
        for (String pattern : SearchWords.patterns(query)) {
            String place = "word" + number++;
            where("d.person.searchText like :" + place + " escape '!'", place, pattern);
        }
        return this;
    }

    /** Those of the list that have one of these ids, of which there is one at least; in the order of units and names. */
    List<DossierSummary> among(Set<Long> ids) {
        return where("d.id in :ids", "ids", ids).all(" order by d.unit.position, d.person.sortKey, d.id");
    }

    /** The whole list. */
    List<DossierSummary> all(String orderBy) {
        return bound(em.createQuery(SUMMARY + where + orderBy, DossierSummary.class))
                .getResultList();
    }

    long count() {
        return bound(em.createQuery("select count(d) from Dossier d" + where, Long.class))
                .getSingleResult();
    }

    /**
     * The page asked for, or the nearest one there is. Its dossiers are found first and read then: what a line shows comes
     * from four more tables, and these need not be joined to each dossier that is only counted and sorted.
     */
    Slice<DossierSummary> page(DossierFilter filter, int size) {
        TypedQuery<Long> ids =
                bound(em.createQuery("select d.id from Dossier d" + where + filter.orderBy(), Long.class));
        return Slice.of(
                count(),
                size,
                filter.page(),
                first -> read(ids.setFirstResult(first).setMaxResults(size).getResultList(), filter.orderBy()));
    }

    private List<DossierSummary> read(List<Long> ids, String orderBy) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(SUMMARY + " where d.id in :ids" + orderBy, DossierSummary.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    private <T> TypedQuery<T> bound(TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }
}
