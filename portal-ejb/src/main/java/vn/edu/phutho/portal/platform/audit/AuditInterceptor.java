package vn.edu.phutho.portal.platform.audit;

import jakarta.ejb.EJBException;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
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
        Attempted attempted = new Attempted(act, call.getParameters().clone());
        boolean joined = attempted.joins(transaction());
        try {
            attempted.returned(call.proceed());
        } catch (Exception e) { // it goes on to the caller
            attempted.threw(e);
            throw e;
        }
        if (!joined) {
            attempted.afterCompletion(Status.STATUS_COMMITTED);
        }
        return attempted.result;
    }

    private static TransactionSynchronizationRegistry transaction() throws NamingException {
        return InitialContext.doLookup("java:comp/TransactionSynchronizationRegistry");
    }

    /** An act is not undone because the audit could not be written; the log keeps it then. */
    private static void note(List<Attempt> attempts) {
        try {
            InitialContext.<AuditService>doLookup(AUDIT).note(attempts);
        } catch (EJBException | NamingException e) {
            LOG.errorf(e, "not in the audit: %s", attempts);
        }
    }

    /** One call, and what came of it: known when it throws, or when the transaction that holds it has ended. */
    private static final class Attempted implements Synchronization {

        private final AuditedAct act;
        private final Object[] parameters;
        private Object result;
        private boolean returned;

        private Attempted(AuditedAct act, Object[] parameters) {
            this.act = act;
            this.parameters = parameters;
        }

        /** Whether the call becomes part of a transaction of its caller; then the end of that one decides. */
        private boolean joins(TransactionSynchronizationRegistry transaction) {
            boolean joined = transaction.getTransactionStatus() == Status.STATUS_ACTIVE;
            if (joined) {
                transaction.registerInterposedSynchronization(this);
            }
            return joined;
        }

        private void returned(Object value) {
            result = value;
            returned = true;
        }

        private void threw(Exception thrown) {
            note(act.notDone(parameters, thrown));
        }

        @Override
        public void beforeCompletion() {
            // known only afterwards
        }

        @Override
        public void afterCompletion(int status) {
            if (returned) {
                note(status == Status.STATUS_COMMITTED ? act.done(parameters, result) : act.undone(parameters));
            }
        }
    }
}
