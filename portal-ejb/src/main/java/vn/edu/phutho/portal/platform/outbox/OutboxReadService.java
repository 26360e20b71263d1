package vn.edu.phutho.portal.platform.outbox;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.edu.phutho.portal.shared.outbox.EventReading;

/**
 * The transactions of reading. Each takes the one row of {@code outbox_turn} first: whoever reads on another node waits
 * and then sees what was done, so no event is read twice or before an earlier one. A process that dies holds no row.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class OutboxReadService {

    private static final Logger LOG = Logger.getLogger("portal.outbox");

    private static final Duration KEPT = Duration.ofDays(30);

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** The reader's oldest open reading, when it may be tried now; the ones after it wait for it. */
    public Optional<Long> next(String reader) {
        return em.createQuery(
                        "select r from EventReading r where r.reader = :reader and r.readAt is null"
                                + " and r.givenUpAt is null order by r.event.id",
                        EventReading.class)
                .setParameter("reader", reader)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .filter(oldest -> oldest.isDue(clock.instant()))
                .map(EventReading::getId);
    }

    /** Lets the reader read, and marks it as done in the same transaction; nothing when another node has done it. */
    public void read(long readingId, OutboxReader reader) {
        takeTurn();
        EventReading reading = em.find(EventReading.class, readingId);
        if (reading != null && reading.isDue(clock.instant())) {
            reader.read(reading.getEvent().event());
            reading.read(clock.instant());
        }
    }

    /**
     * Notes that a try failed.
     *
     * @param error what went wrong
     * @return whether the reader may go on with its next event because this one is given up
     */
    public boolean failed(long readingId, String error) {
        takeTurn();
        EventReading reading = em.find(EventReading.class, readingId);
        if (reading == null || !reading.isDue(clock.instant())) {
            return true;
        }
        reading.failed(clock.instant(), error);
        if (!reading.isOpen()) {
            LOG.errorf(
                    "event given up: reading %d, reader %s, event %s: %s",
                    readingId, reading.getReader(), reading.getEvent().event().key(), error);
        }
        return !reading.isOpen();
    }

    private void takeTurn() {
        em.createNativeQuery("update outbox_turn set taken = taken + 1 where id = 1")
                .executeUpdate();
    }

    /** Removes what was read more than 30 days ago; what is open or given up stays. Harmless on several nodes at once. */
    @Schedule(hour = "3", minute = "10", persistent = false)
    void clean() {
        Instant before = clock.instant().minus(KEPT);
        em.createQuery("delete from EventReading r where r.readAt < :before")
                .setParameter("before", before)
                .executeUpdate();
        em.createQuery("delete from ToldEvent e where e.toldAt < :before"
                        + " and not exists (select r.id from EventReading r where r.event = e)")
                .setParameter("before", before)
                .executeUpdate();
    }
}
