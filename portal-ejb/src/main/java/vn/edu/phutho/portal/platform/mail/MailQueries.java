package vn.edu.phutho.portal.platform.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.edu.phutho.portal.platform.query.Conditions;
import vn.edu.phutho.portal.shared.NotFoundException;
import vn.edu.phutho.portal.shared.Slice;
import vn.edu.phutho.portal.shared.mail.Mail;
import vn.edu.phutho.portal.shared.mail.MailStatus;

/** The mails of the portal. For administrators: they hold what others were told. */
@Stateless
@RolesAllowed("ADMIN")
public class MailQueries {

    private static final int PAGE_SIZE = 20;

    private static final String LINE = "select new vn.edu.phutho.portal.platform.mail.MailSummary(m.id, m.recipient,"
            + " m.subject, m.status, m.createdAt)";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /**
     * A page of the mails, the newest first.
     *
     * @param query words of address or subject, in any order, with or without tones; blank for all
     * @param status where they stand; null for all
     * @param page number of the page, from 1
     */
    public Slice<MailSummary> list(String query, MailStatus status, int page) {
        Conditions narrowed = new Conditions()
                .unlessNull("m.status = :status", "status", status)
                .words("m.searchText", query);
        String from = " from Mail m" + narrowed.where();
        return narrowed.page(
                em.createQuery("select count(m)" + from, Long.class),
                em.createQuery(LINE + from + " order by m.createdAt desc, m.id desc", MailSummary.class),
                page,
                PAGE_SIZE);
    }

    /** One mail in full. */
    public MailDetails mail(long id) {
        Mail mail = em.find(Mail.class, id);
        if (mail == null) {
            throw new NotFoundException("mail.notFound");
        }
        return new MailDetails(
                new MailSummary(
                        mail.getId(), mail.getRecipient(), mail.getSubject(), mail.getStatus(), mail.getCreatedAt()),
                mail.getBody(),
                mail.getTries(),
                mail.getSentAt(),
                mail.getLastError());
    }
}
