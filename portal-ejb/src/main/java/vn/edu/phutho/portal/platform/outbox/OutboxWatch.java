package vn.edu.phutho.portal.platform.outbox;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import vn.edu.phutho.portal.platform.migration.DatabaseMigration;

/**
 * Reads the outbox right after each commit that told something, beside the request, and every 30 seconds as a safety net:
 * for what a killed node left, what another node told and did not read, and what is to be tried again. One thread of a
 * node reads, begun at the start: so no account of a request is signed in there.
 */
@Singleton
@Startup
@DependsOn(DatabaseMigration.NAME)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class OutboxWatch {

    private static final Logger LOG = Logger.getLogger("portal.outbox");

    private static final long PERIOD_SECONDS = 30;

    private static final long MILLIS_TO_STOP = 10_000;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private OutboxReadService readings;

    @Inject
    @Any
    private Instance<OutboxReader> readers;

    private final Semaphore wishes = new Semaphore(0);

    private Thread thread;

    private volatile boolean stopping;

    private boolean failing;

    @PostConstruct
    void start() {
        thread = threads.newThread(this::readUntilStopped);
        thread.start();
    }

    /** Never by an interrupt: H2 closes its file when one comes while it writes. */
    @PreDestroy
    void stop() {
        stopping = true;
        wishes.release();
        try {
            thread.join(MILLIS_TO_STOP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Never waits: the act is committed and its person wants an answer. */
    public void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) EventTold event) {
        wishes.release();
    }

    private void readUntilStopped() {
        try {
            while (!stopping) {
                readAll();
                if (wishes.tryAcquire(PERIOD_SECONDS, TimeUnit.SECONDS)) {
                    wishes.drainPermits();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whatever goes wrong must not leave this method: the thread would end without a word. */
    private void readAll() {
        try {
            for (OutboxReader reader : readers) {
                boolean goOn = true;
                while (goOn && !stopping) {
                    goOn = readOne(reader);
                }
            }
            failing = false;
        } catch (RuntimeException e) {
            if (!failing) {
                LOG.warn("the outbox cannot be read now; it is tried again", e);
            }
            failing = true;
        }
    }

    /** Whether the reader may go on at once. */
    private boolean readOne(OutboxReader reader) {
        Long reading = readings.next(reader.name()).orElse(null);
        if (reading == null) {
            return false;
        }
        try {
            readings.read(reading, reader);
            return true;
        } catch (RuntimeException e) {
            LOG.warnf(e, "event not read: reading %d, reader %s", reading, reader.name());
            return readings.failed(reading, reason(e));
        }
    }

    /** The innermost cause, which is what went wrong. */
    private static String reason(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause);
    }
}
