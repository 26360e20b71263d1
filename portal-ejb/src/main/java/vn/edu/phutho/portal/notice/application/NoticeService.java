package vn.edu.phutho.portal.notice.application;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import vn.edu.phutho.portal.notice.NewNotice;
import vn.edu.phutho.portal.notice.Notice;
import vn.edu.phutho.portal.organisation.application.OrganisationQueries;
import vn.edu.phutho.portal.platform.mail.MailService;

/** Tells and settles notices. Telling is open to every caller: readers of the outbox act for nobody. */
@Stateless
@PermitAll
public class NoticeService {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private MailService mails;

    @Inject
    private NoticeTexts texts;

    @Inject
    private Clock clock;

    /**
     * Tells a notice; nothing happens when that person was told under the same key before. One that waits for an act goes
     * out by mail as well, when an address is known.
     *
     * @throws java.util.MissingResourceException when there is no text for its kind
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void tell(NewNotice notice) {
        String sentence = texts.sentence(notice.kind(), notice.args());
        if (known(notice)) {
            return;
        }
        em.persist(new Notice(notice, clock.instant()));
        if (notice.waiting()) {
            organisation
                    .reachable(notice.personId())
                    .ifPresent(person -> mails.queue(
                            "notice/" + notice.personId() + "/" + notice.key(),
                            person.email(),
                            texts.letter(person.styledName(), sentence, notice.address())));
        }
    }

    private boolean known(NewNotice notice) {
        return em.createQuery("select count(n) from Notice n where n.personId = :person and n.key = :key", Long.class)
                        .setParameter("person", notice.personId())
                        .setParameter("key", notice.key())
                        .getSingleResult()
                > 0;
    }

    /** Ends whatever waits about that thing, for everybody: somebody has done it, or it waits for others now. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void settle(String subject) {
        Instant now = clock.instant();
        em.createQuery(
                        "select n from Notice n where n.subject = :subject and n.waiting = true and n.settledAt is null",
                        Notice.class)
                .setParameter("subject", subject)
                .getResultList()
                .forEach(notice -> notice.settle(now));
    }

    /** Notes that the caller has seen a notice; one of somebody else stays as it is. */
    @RolesAllowed("**")
    public void read(long id) {
        Instant now = clock.instant();
        em.createQuery(
                        "select n from Notice n, Account a where n.id = :id and a.username = :caller"
                                + " and n.personId = a.personId",
                        Notice.class)
                .setParameter("id", id)
                .setParameter("caller", session.getCallerPrincipal().getName())
                .getResultList()
                .forEach(notice -> notice.read(now));
    }

    /** Notes that the caller has seen all. */
    @RolesAllowed("**")
    public void readAll() {
        Instant now = clock.instant();
        em.createQuery(
                        "select n from Notice n, Account a where n.counted = true and n.readAt is null"
                                + " and a.username = :caller and n.personId = a.personId",
                        Notice.class)
                .setParameter("caller", session.getCallerPrincipal().getName())
                .getResultList()
                .forEach(notice -> notice.read(now));
    }
}
