package vn.edu.phutho.portal.platform.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import vn.edu.phutho.portal.shared.NotFoundException;
import vn.edu.phutho.portal.shared.Slice;
import vn.edu.phutho.portal.shared.VietnameseText;
import vn.edu.phutho.portal.shared.mail.Mail;
import vn.edu.phutho.portal.shared.mail.MailStatus;

/** The mails of the portal. For administrators: they hold what others were told. */
@Stateless
@RolesAllowed("ADMIN")
public class MailQueries {

    private static final int PAGE_SIZE = 20;

    private static final String WHERE =
            " from Mail m where (:status is null or m.status = :status)" + " and m.searchText like :pattern escape '!'";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /**
     * A page of the mails, the newest first.
     *
     * @param query part of address or subject, compared without tones; blank for all
     * @param status where they stand; null for all
     * @param page number of the page, from 1
     */
    public Slice<MailSummary> list(String query, MailStatus status, int page) {
        String pattern = pattern(query);
        long total = narrowed(em.createQuery("select count(m)" + WHERE, Long.class), pattern, status)
                .getSingleResult();
        return Slice.of(
                total,
                PAGE_SIZE,
                page,
                first -> narrowed(
                                em.createQuery(
                                        "select m" + WHERE + " order by m.createdAt desc, m.id desc", Mail.class),
                                pattern,
                                status)
                        .setFirstResult(first)
                        .setMaxResults(PAGE_SIZE)
                        .getResultStream()
                        .map(MailQueries::toSummary)
                        .toList());
    }

    private static <T> TypedQuery<T> narrowed(TypedQuery<T> query, String pattern, MailStatus status) {
        return query.setParameter("pattern", pattern).setParameter("status", status);
    }

    private static String pattern(String query) {
        return query == null || query.isBlank()
                ? "%"
                : "%" + VietnameseText.fold(query.strip()).replaceAll("([!%_])", "!$1") + "%";
    }

    /** One mail in full. */
    public MailDetails mail(long id) {
        Mail mail = em.find(Mail.class, id);
        if (mail == null) {
            throw new NotFoundException("mail.notFound");
        }
        return new MailDetails(
                toSummary(mail),
                mail.getBody(),
                mail.getTries(),
                mail.getSentAt(),
                mail.getDueAt(),
                mail.getLastError());
    }

    private static MailSummary toSummary(Mail mail) {
        return new MailSummary(
                mail.getId(), mail.getRecipient(), mail.getSubject(), mail.getStatus(), mail.getCreatedAt());
    }
}
