package vn.edu.phutho.portal.platform.mail;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import vn.edu.phutho.portal.platform.audit.AuditSubject;
import vn.edu.phutho.portal.platform.audit.Audited;
import vn.edu.phutho.portal.shared.NotFoundException;
import vn.edu.phutho.portal.shared.mail.Mail;
import vn.edu.phutho.portal.shared.mail.Mail.Letter;

/** Queues mails. What really sends them is {@link MailSendService}. */
@Stateless
@PermitAll
public class MailService {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private Clock clock;

    /**
     * Queues a mail in the transaction of the act, so that it is undone with it. A key that was used before queues
     * nothing.
     *
     * @param key names this mail and no other
     * @param recipient one plain address
     * @param letter subject and text
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void queue(String key, String recipient, Letter letter) {
        long there = em.createQuery("select count(m) from Mail m where m.key = :key", Long.class)
                .setParameter("key", key)
                .getSingleResult();
        if (there == 0) {
            em.persist(new Mail(key, recipient, letter, clock.instant()));
        }
    }

    /** Lets a mail be sent once more, or at once. */
    @RolesAllowed("ADMIN")
    @Audited("mail.sendAgain")
    public void sendAgain(@AuditSubject("mail") long id) {
        Mail mail = em.find(Mail.class, id);
        if (mail == null) {
            throw new NotFoundException("mail.notFound");
        }
        mail.sendAgain(clock.instant());
    }
}
