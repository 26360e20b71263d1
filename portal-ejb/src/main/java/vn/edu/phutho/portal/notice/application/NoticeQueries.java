package vn.edu.phutho.portal.notice.application;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.edu.phutho.portal.notice.Notice;

/** The caller's own notices; those of others cannot be asked for. */
@Stateless
@RolesAllowed("**")
public class NoticeQueries {

    private static final int SHOWN = 20;

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private NoticeTexts texts;

    /** Number of notices that the caller has not seen or that wait for them. Asked with each page. */
    public long count() {
        return em.createQuery(
                        "select count(n) from Notice n, Account a where a.username = :caller"
                                + " and n.personId = a.personId and n.counted = true",
                        Long.class)
                .setParameter("caller", session.getCallerPrincipal().getName())
                .getSingleResult();
    }

    /** The newest notices, what waits first; without what others have settled. */
    public List<NoticeLine> newest() {
        return em.createQuery(
                        "select n from Notice n, Account a where a.username = :caller and n.personId = a.personId"
                                + " and n.settledAt is null order by n.waiting desc, n.createdAt desc, n.id desc",
                        Notice.class)
                .setParameter("caller", session.getCallerPrincipal().getName())
                .setMaxResults(SHOWN)
                .getResultStream()
                .map(this::toLine)
                .toList();
    }

    private NoticeLine toLine(Notice notice) {
        return new NoticeLine(
                notice.getId(),
                texts.sentence(notice.getKind(), notice.getArgs()),
                notice.getAddress(),
                notice.getCreatedAt(),
                notice.getReadAt() == null,
                notice.isWaiting());
    }
}
