package vn.edu.phutho.portal.platform.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.edu.phutho.portal.shared.audit.AuditEntry;

/** Reads the audit. For administrators and auditors. */
@Stateless
@RolesAllowed({"ADMIN", "AUDITOR"})
public class AuditQueries {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /**
     * The attempts at one thing, the newest first.
     *
     * @param subject the thing, e.g. {@code award.dossier/12}
     * @param most number of lines at most
     */
    public List<AuditLine> ofSubject(String subject, int most) {
        return em.createQuery(
                        "select a from AuditEntry a where a.subject = :subject order by a.happenedAt desc, a.id desc",
                        AuditEntry.class)
                .setParameter("subject", subject)
                .setMaxResults(most)
                .getResultStream()
                .map(entry -> new AuditLine(entry.getHappenedAt(), entry.getAccount(), entry.attempt(), entry.origin()))
                .toList();
    }
}
