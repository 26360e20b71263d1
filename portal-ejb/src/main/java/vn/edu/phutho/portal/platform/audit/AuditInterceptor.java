package vn.edu.phutho.portal.platform.audit;

import jakarta.ejb.EJBException;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.jboss.logging.Logger;
import vn.edu.phutho.portal.shared.audit.AuditEntry.Attempt;

/**
 * Stands around every call of a service, outside of its transaction and of the check of roles: a container interceptor of
 * WildFly, bound in {@code jboss-ejb3.xml}. So it sees what an interceptor of CDI or EJB cannot: a call refused for want
 * of a role, and a commit that fails. The server makes it itself and injects nothing.
 */
public class AuditInterceptor {

    private static final Logger LOG = Logger.getLogger("portal.audit");

    private static final String AUDIT = "java:global/portal/portal-ejb/AuditService";

    /** Lets the call pass, and notes what came of it when the method is audited. */
    @AroundInvoke
    public Object audit(InvocationContext call) throws Exception {
        AuditedAct act = AuditedAct.of(call.getMethod()).orElse(null);
        if (act == null) {
            return call.proceed();
        }
        TransactionSynchronizationRegistry transaction = transaction();
        boolean joined = transaction.getTransactionStatus() == Status.STATUS_ACTIVE;
        Object[] parameters = call.getParameters().clone();
        try {
            Object result = call.proceed();
            if (joined) {
                transaction.registerInterposedSynchronization(new AtTheEnd(act, parameters, result));
            } else {
                note(act.done(parameters, result));
            }
            return result;
        } catch (Exception e) { // it goes on to the caller
            note(act.notDone(parameters, e));
            throw e;
        }
    }

    private static TransactionSynchronizationRegistry transaction() throws NamingException {
        return InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
    }

    /** An act is not undone because the audit could not be written; the log keeps it then. */
    private static void note(Attempt attempt) {
        try {
            InitialContext.<AuditService>doLookup(AUDIT).note(attempt);
        } catch (EJBException | NamingException e) {
            LOG.errorf(e, "not in the audit: %s", attempt);
        }
    }

    /** Notes an act within a transaction of its caller once this has ended. */
    private record AtTheEnd(AuditedAct act, Object[] parameters, Object result) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // known only afterwards
        }

        @Override
        public void afterCompletion(int status) {
            note(status == Status.STATUS_COMMITTED ? act.done(parameters, result) : act.undone(parameters));
        }
    }
}
