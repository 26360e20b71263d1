package vn.edu.phutho.portal.platform.mail;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import vn.edu.phutho.portal.platform.environment.PortalEnvironment;
import vn.edu.phutho.portal.platform.migration.DatabaseMigration;

/** Sends what waits, every ten seconds, when a mail server is named; else mails stay to be read in the portal. */
@Singleton
@Startup
@DependsOn(DatabaseMigration.NAME)
public class MailWatch {

    private static final Logger LOG = Logger.getLogger("portal.mail");

    private static final long PERIOD_SECONDS = 10;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private PortalEnvironment environment;

    @Inject
    private MailSendService mails;

    private ScheduledFuture<?> task;

    private volatile boolean databaseAway;

    @PostConstruct
    void start() {
        if (environment.sendsMail()) {
            task = executor.scheduleWithFixedDelay(this::sendAll, 1, PERIOD_SECONDS, TimeUnit.SECONDS);
        }
    }

    @PreDestroy
    void stop() {
        if (task != null) {
            task.cancel(false);
        }
    }

    /** After a failure the rest waits for the next round: the mail server is most likely away for all. */
    private void sendAll() {
        try {
            boolean goOn = true;
            while (goOn) {
                Optional<Long> next = mails.next();
                goOn = next.isPresent() && mails.send(next.get());
            }
            databaseAway = false;
        } catch (EJBException e) {
            if (!databaseAway) {
                LOG.warn("mails cannot be sent now; it is tried again", e);
            }
            databaseAway = true;
        }
    }
}
