package vn.edu.phutho.portal.platform.outbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import vn.edu.phutho.portal.platform.audit.AuditSubject;
import vn.edu.phutho.portal.platform.audit.Audited;
import vn.edu.phutho.portal.shared.DomainEvent;
import vn.edu.phutho.portal.shared.NotFoundException;
import vn.edu.phutho.portal.shared.outbox.EventReading;

/** What readers could not read, and another try of it once the cause is mended. For administrators. */
@Stateless
@RolesAllowed("ADMIN")
public class OutboxFailureService {

    private static final int SHOWN = 100;

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private Event<EventTold> told;

    @Inject
    private Clock clock;

    /** Readings that were given up, the newest first; at most a hundred. */
    public List<FailedReading> failures() {
        return em.createQuery(
                        "select r from EventReading r join fetch r.event where r.givenUpAt is not null"
                                + " order by r.givenUpAt desc, r.id desc",
                        EventReading.class)
                .setMaxResults(SHOWN)
                .getResultStream()
                .map(OutboxFailureService::toFailed)
                .toList();
    }

    private static FailedReading toFailed(EventReading reading) {
        DomainEvent event = reading.getEvent().event();
        return new FailedReading(
                reading.getId(), reading.getReader(), event.kind(), event.key(), reading.getGivenUpAt());
    }

    /** Lets it be read again, now. */
    @Audited("outbox.reading.tryAgain")
    public void tryAgain(@AuditSubject("outbox.reading") long readingId) {
        EventReading reading = em.find(EventReading.class, readingId);
        if (reading == null) {
            throw new NotFoundException("outbox.reading.notFound");
        }
        reading.tryAgain(clock.instant());
        told.fire(new EventTold(reading.getEvent().event().key()));
    }
}
