package vn.edu.phutho.portal.platform.mail;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.edu.phutho.portal.shared.mail.Mail;
import vn.edu.phutho.portal.shared.mail.MailStatus;

/**
 * Hands queued mails to the mail server, each in a transaction that holds its row: no other node sends it meanwhile. Only
 * a process that dies between the server's "taken" and its own commit sends twice; the copy has the same Message-ID.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class MailSendService {

    private static final Logger LOG = Logger.getLogger("portal.mail");

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private MailTransport transport;

    @Inject
    private Clock clock;

    /** The mail that waits longest and may be sent now. */
    public Optional<Long> next() {
        return em.createQuery(
                        "select m.id from Mail m where m.status = :waiting and m.dueAt <= :now order by m.dueAt, m.id",
                        Long.class)
                .setParameter("waiting", MailStatus.WAITING)
                .setParameter("now", clock.instant())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * Sends one mail, unless another node has done it.
     *
     * @return whether the mail server took it or it was sent before; false when the server should be left alone for a while
     */
    public boolean send(long id) {
        Mail mail = em.find(Mail.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (mail == null
                || mail.getStatus() != MailStatus.WAITING
                || mail.getDueAt().isAfter(clock.instant())) {
            return true;
        }
        try {
            transport.send(mail);
            mail.sent(clock.instant());
            LOG.infof("mail sent: %d", id);
            return true;
        } catch (MessagingException e) {
            mail.failed(clock.instant(), String.valueOf(e));
            LOG.warnf("mail not sent: %d, try %d: %s", id, mail.getTries(), oneLine(e));
            return false;
        }
    }

    private static String oneLine(MessagingException e) {
        return String.valueOf(e).replaceAll("[\\p{Cntrl}]+", " ");
    }
}
