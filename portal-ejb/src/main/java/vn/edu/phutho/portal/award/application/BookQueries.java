package vn.edu.phutho.portal.award.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.edu.phutho.portal.platform.query.Conditions;
import vn.edu.phutho.portal.settings.SettingKey;
import vn.edu.phutho.portal.settings.application.SettingQueries;
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
        Conditions narrowed = new Conditions()
                .unlessNull("r.year = :year", "year", filter.year())
                .words("r.person.searchText", filter.query());
        String from = " from AwardRecord r" + narrowed.where();
        return narrowed.page(
                em.createQuery("select count(r)" + from, Long.class),
                em.createQuery(LINE + from + filter.orderBy(), BookLine.class),
                filter.page(),
                settings.intValue(SettingKey.AWARD_LIST_PAGE_SIZE));
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
