package vn.edu.phutho.portal.award.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import vn.edu.phutho.portal.settings.SettingKey;
import vn.edu.phutho.portal.settings.application.SettingQueries;
import vn.edu.phutho.portal.shared.SearchWords;
import vn.edu.phutho.portal.shared.Slice;

/** The award book, open to all staff: awards are made in public. */
@Stateless
@RolesAllowed("**")
public class BookQueries {

    private static final String LINE =
            "select new vn.edu.phutho.portal.award.application.BookLine(r.id, r.person.id, r.personName, r.post,"
                    + " r.unitName, r.titleName, r.year, r.decision.number, r.decision.signedOn, r.orderNumber,"
                    + " r.dossierId)";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private SettingQueries settings;

    /** A page of the book. */
    public Slice<BookLine> lines(BookFilter filter) {
        List<String> words = SearchWords.patterns(filter.query());
        StringBuilder from = new StringBuilder(" from AwardRecord r where 1 = 1");
        from.append(filter.year() == null ? "" : " and r.year = :year");
        for (int i = 0; i < words.size(); i++) {
            from.append(" and r.person.searchText like :word").append(i).append(" escape '!'");
        }
        long total = bound(em.createQuery("select count(r)" + from, Long.class), filter, words)
                .getSingleResult();
        int size = settings.intValue(SettingKey.AWARD_LIST_PAGE_SIZE);
        TypedQuery<BookLine> rows =
                bound(em.createQuery(LINE + from + filter.orderBy(), BookLine.class), filter, words);
        return Slice.of(
                total,
                size,
                filter.page(),
                first -> rows.setFirstResult(first).setMaxResults(size).getResultList());
    }

    private static <T> TypedQuery<T> bound(TypedQuery<T> query, BookFilter filter, List<String> words) {
        if (filter.year() != null) {
            query.setParameter("year", filter.year());
        }
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, words.get(i));
        }
        return query;
    }

    /** The years that the book has lines for, the newest first. */
    public List<Integer> years() {
        return em.createQuery("select distinct r.year from AwardRecord r order by r.year desc", Integer.class)
                .getResultList();
    }

    /** What one person got, the newest first. */
    public List<BookLine> ofPerson(long personId) {
        return em.createQuery(
                        LINE + " from AwardRecord r where r.person.id = :person order by r.year desc, r.id desc",
                        BookLine.class)
                .setParameter("person", personId)
                .getResultList();
    }
}
