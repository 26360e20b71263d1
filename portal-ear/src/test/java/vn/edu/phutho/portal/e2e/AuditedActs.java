package vn.edu.phutho.portal.e2e;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.concurrent.Callable;
import vn.edu.phutho.portal.platform.audit.AuditSubject;
import vn.edu.phutho.portal.platform.audit.Audited;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;

/** Acts for the test of the audit, with the interceptor that the portal's own services have. */
@Stateless
@PermitAll
public class AuditedActs {

    @Audited("it.act")
    public void act(@AuditSubject("it") String id, Callable<?> work) throws Exception {
        work.call();
    }

    @Audited(value = "it.make", makes = "it")
    public String make(String id) {
        return id;
    }

    @Audited("it.refuse")
    public void refuse(@AuditSubject("it") String id, String typed) {
        throw new BusinessRuleViolation("it.refused", 12, typed);
    }

    @Audited("it.guarded")
    @RolesAllowed("PRINCIPAL")
    public void guarded(@AuditSubject("it") String id) {}
}
