package vn.edu.phutho.portal.platform.outbox;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import vn.edu.phutho.portal.shared.DomainEvent;
import vn.edu.phutho.portal.shared.outbox.EventReading;
import vn.edu.phutho.portal.shared.outbox.ToldEvent;

/** Takes down what happened, in the transaction of the act. Open to every caller: the act has asked who may do it. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class OutboxService {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    @Any
    private Instance<OutboxReader> readers;

    @Inject
    private Event<EventTold> told;

    @Inject
    private Clock clock;

    /**
     * Tells an event: every reader that wants its kind gets it once, after the present transaction has committed; none
     * does when it is undone. A key that was told before makes the transaction fail.
     */
    public void tell(DomainEvent event) {
        ToldEvent row = new ToldEvent(event, clock.instant());
        em.persist(row);
        for (OutboxReader reader : readers) {
            if (reader.wants(event.kind())) {
                em.persist(new EventReading(row, reader.name()));
            }
        }
        told.fire(new EventTold(event.key()));
    }
}
