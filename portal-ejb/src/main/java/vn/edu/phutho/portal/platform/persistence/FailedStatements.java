package vn.edu.phutho.portal.platform.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.server.ServerSession;
import vn.edu.phutho.portal.platform.migration.DatabaseMigration;

/**
 * Lets a failed statement fail at once. EclipseLink asks the connection after an error whether it still lives; PostgreSQL
 * answers nothing within a failed transaction, EclipseLink takes that for a lost connection and waits three times five
 * seconds for a new one. The pool of the server checks its connections itself. For the same reason a database that is away is not
 * asked again and again while a person waits. There is no property for this.
 */
@Singleton
@Startup
@DependsOn(DatabaseMigration.NAME)
public class FailedStatements {

    /** EclipseLink tries once more after the first failure when this is 0. */
    private static final int NO_RETRY = -1;

    @PersistenceUnit
    private EntityManagerFactory factory;

    @PostConstruct
    void failAtOnce() {
        DatabaseLogin login = factory.unwrap(ServerSession.class).getLogin();
        login.setConnectionHealthValidatedOnError(false);
        login.setQueryRetryAttemptCount(NO_RETRY);
    }
}
