package vn.edu.phutho.portal.platform.audit;

import java.time.Instant;
import vn.edu.phutho.portal.shared.audit.AuditEntry.Attempt;
import vn.edu.phutho.portal.shared.audit.AuditEntry.Origin;

/**
 * A line of the audit, to be read.
 *
 * @param happenedAt when
 * @param account who, by the name of the account
 * @param attempt what was tried and what came of it
 * @param origin where it came from
 */
public record AuditLine(Instant happenedAt, String account, Attempt attempt, Origin origin) {}
