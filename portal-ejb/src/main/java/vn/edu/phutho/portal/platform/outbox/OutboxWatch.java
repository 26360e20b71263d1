package vn.edu.phutho.portal.platform.outbox;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import vn.edu.phutho.portal.platform.migration.DatabaseMigration;
import vn.edu.phutho.portal.shared.PortalException;

/**
 * Reads the outbox right after each commit that told something, beside the request, and every 30 seconds as a safety net:
 * for what a killed node left, what another node told and did not read, and what is to be tried again. One thread of a
 * node reads at a time.
 */
@Singleton
@Startup
@DependsOn(DatabaseMigration.NAME)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class OutboxWatch {

    private static final Logger LOG = Logger.getLogger("portal.outbox");

    private static final long PERIOD_SECONDS = 30;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private OutboxReadService readings;

    @Inject
    @Any
    private Instance<OutboxReader> readers;

    /** Wishes to read since the present round began; the thread that raises it from 0 starts the rounds. */
    private final AtomicInteger wishes = new AtomicInteger();

    private ScheduledFuture<?> task;

    private volatile boolean databaseAway;

    @PostConstruct
    void start() {
        task = executor.scheduleWithFixedDelay(this::readSoon, PERIOD_SECONDS, PERIOD_SECONDS, TimeUnit.SECONDS);
        readSoon();
    }

    @PreDestroy
    void stop() {
        task.cancel(false);
    }

    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) EventTold event) {
        readSoon();
    }

    /** Never waits and never throws: the act is committed, and the safety net reads what this does not. */
    private void readSoon() {
        if (wishes.getAndIncrement() == 0) {
            try {
                executor.execute(this::readWhileWished);
            } catch (RejectedExecutionException e) {
                wishes.set(0);
                LOG.debug("not read now, the server is stopping or busy", e);
            }
        }
    }

    private void readWhileWished() {
        int seen;
        do {
            seen = wishes.get();
            readAll();
        } while (!wishes.compareAndSet(seen, 0));
    }

    private void readAll() {
        try {
            for (OutboxReader reader : readers) {
                while (readOne(reader)) {
                    // the next one
                }
            }
            databaseAway = false;
        } catch (EJBException e) {
            if (!databaseAway) {
                LOG.warn("the outbox cannot be read now; it is tried again", e);
            }
            databaseAway = true;
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
        } catch (EJBException | PortalException e) {
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
