package vn.edu.phutho.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import vn.edu.phutho.portal.platform.outbox.OutboxReadService;
import vn.edu.phutho.portal.platform.outbox.OutboxReader;
import vn.edu.phutho.portal.platform.outbox.OutboxService;
import vn.edu.phutho.portal.shared.DomainEvent;
import vn.edu.phutho.portal.shared.outbox.EventReading;
import vn.edu.phutho.portal.shared.outbox.ToldEvent;

/** Events are told with the act and read once, in their order. Inside of the server. */
@ArquillianTest
class OutboxIT {

    @Deployment
    static WebArchive beside() {
        return ActingArchive.with(OutboxIT.class);
    }

    @EJB(lookup = "java:global/portal/portal-ejb/OutboxService")
    private OutboxService outbox;

    @EJB(lookup = "java:global/portal/portal-ejb/OutboxReadService")
    private OutboxReadService readings;

    @EJB
    private InTransaction inTransaction;

    @EJB
    private AtOnce atOnce;

    @Resource(lookup = "java:jboss/portal/EntityManagerFactory")
    private EntityManagerFactory emf;

    private static final int CLICKS = 5;

    /** A reader that only the test asks to read, so that the portal's own thread does not come first. */
    private record Noting(String name, List<String> seen, AtomicInteger failures) implements OutboxReader {

        private static Noting failing(int times) {
            return new Noting("it-" + UUID.randomUUID(), new ArrayList<>(), new AtomicInteger(times));
        }

        @Override
        public boolean wants(String kind) {
            return true;
        }

        @Override
        public void read(DomainEvent event) {
            if (failures.getAndDecrement() > 0) {
                throw new IllegalStateException("on purpose");
            }
            seen.add(event.facts().get("no"));
        }
    }

    /** Tells an event, and afterwards that the test's reader, which the portal does not know, is to read it. */
    private void tell(Noting reader, int number) throws Exception {
        DomainEvent event = event(number);
        act(() -> {
            outbox.tell(event);
            return null;
        });
        act(() -> {
            EntityManager em = emf.createEntityManager();
            ToldEvent told = em.createQuery("select e from ToldEvent e where e.key = :key", ToldEvent.class)
                    .setParameter("key", event.key())
                    .getSingleResult();
            assertThat(told.event()).isEqualTo(event);
            em.persist(new EventReading(told, reader.name()));
            return null;
        });
    }

    private static DomainEvent event(int number) {
        Map<String, String> facts = Map.of("no", Integer.toString(number), "a=b", "c\\n\nd");
        return new DomainEvent("it.told", "it/" + UUID.randomUUID(), facts);
    }

    private <T> T act(Callable<T> work) throws Exception {
        return inTransaction.call(work);
    }

    /** Reads as the portal's thread does, until nothing is due. */
    private void readAll(Noting reader) {
        for (Long next = next(reader); next != null; next = next(reader)) {
            readings.read(next, reader);
        }
    }

    private Long next(Noting reader) {
        return readings.next(reader.name()).orElse(null);
    }

    @Test
    void eventsAreReadOnceAndInTheOrderOfTelling() throws Exception {
        Noting reader = Noting.failing(0);
        for (int number = 1; number <= CLICKS; number++) {
            tell(reader, number);
        }
        readAll(reader);
        readAll(reader);
        assertThat(reader.seen()).containsExactly("1", "2", "3", "4", "5");
    }

    @Test
    void anUndoneActTellsNothing() throws Exception {
        DomainEvent event = event(1);
        assertThatThrownBy(() -> act(() -> {
                    outbox.tell(event);
                    throw new IllegalStateException("undone");
                }))
                .isInstanceOf(EJBException.class);
        assertThat(told(event)).isZero();
        act(() -> {
            outbox.tell(event);
            return null;
        });
        assertThat(told(event)).isEqualTo(1);
        assertThatThrownBy(() -> act(() -> {
                    outbox.tell(event);
                    return null;
                }))
                .as("the same event twice")
                .isInstanceOf(EJBException.class);
    }

    private long told(DomainEvent event) {
        return emf.createEntityManager()
                .createQuery("select count(e) from ToldEvent e where e.key = :key", Long.class)
                .setParameter("key", event.key())
                .getSingleResult();
    }

    @Test
    void whoeverReadsOneEventAtTheSameTimeReadsItOnce() throws Exception {
        Noting reader = Noting.failing(0);
        tell(reader, 1);
        long reading = next(reader);
        atOnce.call(CLICKS, () -> {
            readings.read(reading, reader);
            return true;
        });
        assertThat(reader.seen()).containsExactly("1");
    }

    /** As when the process is killed while it reads: nothing is marked, and the next one reads it. */
    @Test
    void aReadingThatBreaksOffIsDoneLaterAndLaterEventsWaitForIt() throws Exception {
        Noting reader = Noting.failing(1);
        tell(reader, 1);
        tell(reader, 2);
        long first = next(reader);
        assertThatThrownBy(() -> readings.read(first, reader)).isInstanceOf(EJBException.class);
        assertThat(next(reader)).as("not marked").isEqualTo(first);
        assertThat(readings.failed(first, "on purpose")).as("others may go on").isFalse();
        assertThat(next(reader)).as("a pause, also for the second event").isNull();
        makeDue(first);
        readAll(reader);
        assertThat(reader.seen()).containsExactly("1", "2");
    }

    @Test
    void whatFailsTooOftenIsGivenUpAndDoesNotHoldTheRest() throws Exception {
        Noting reader = Noting.failing(0);
        tell(reader, 1);
        tell(reader, 2);
        long first = next(reader);
        for (int attempt = 1; attempt < EventReading.TRIES_MAX; attempt++) {
            assertThat(readings.failed(first, "on purpose")).isFalse();
            makeDue(first);
        }
        assertThat(readings.failed(first, "on purpose")).isTrue();
        readAll(reader);
        assertThat(reader.seen()).containsExactly("2");
    }

    private void makeDue(long reading) throws Exception {
        act(() -> emf.createEntityManager()
                .createNativeQuery("update outbox_read set due_at ="
                        + " (select e.told_at from outbox_event e where e.id = outbox_read.event_id) where id = "
                        + reading)
                .executeUpdate());
    }
}
