package vn.edu.phutho.portal.platform.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.edu.phutho.portal.shared.audit.AuditEntry;
import vn.edu.phutho.portal.shared.audit.AuditEntry.Attempt;

/** Adds to the audit, in a transaction of its own. Open to every caller: attempts of those who may not count as well. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AuditService {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private RequestOrigin origin;

    @Inject
    private Clock clock;

    /** Notes an attempt of the caller, which may have been one at several things at once. */
    public void note(List<Attempt> attempts) {
        String account = session.getCallerPrincipal().getName();
        Instant now = clock.instant();
        attempts.forEach(attempt -> em.persist(new AuditEntry(now, account, attempt, origin.origin())));
    }
}
