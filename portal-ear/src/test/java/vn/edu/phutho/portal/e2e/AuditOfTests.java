package vn.edu.phutho.portal.e2e;

import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.InvocationContext;
import vn.edu.phutho.portal.platform.audit.AuditInterceptor;

/** The portal's interceptor for the acts of the tests; the server wants a class of the archive itself. */
public class AuditOfTests {

    private final AuditInterceptor portals = new AuditInterceptor();

    @AroundInvoke
    public Object audit(InvocationContext call) throws Exception {
        return portals.audit(call);
    }
}
