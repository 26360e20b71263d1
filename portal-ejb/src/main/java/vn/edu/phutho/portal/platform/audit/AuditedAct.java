package vn.edu.phutho.portal.platform.audit;

import jakarta.ejb.EJBAccessException;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import vn.edu.phutho.portal.shared.PortalException;
import vn.edu.phutho.portal.shared.Refusal;
import vn.edu.phutho.portal.shared.audit.AuditEntry.Attempt;
import vn.edu.phutho.portal.shared.audit.AuditOutcome;

/** What the marks on a method say, and what an attempt at it comes to in the audit. */
final class AuditedAct {

    /** By its name: that of EclipseLink is called like the one of JPA. */
    private static final String STALE = "OptimisticLockException";

    private static final ConcurrentMap<Method, Optional<AuditedAct>> KNOWN = new ConcurrentHashMap<>();

    private final Audited mark;
    private final int subjectAt;
    private final String subjectKind;

    private AuditedAct(Method method) {
        this.mark = method.getAnnotation(Audited.class);
        int at = -1;
        String kind = null;
        for (int i = 0; i < method.getParameterCount(); i++) {
            AuditSubject subject = method.getParameters()[i].getAnnotation(AuditSubject.class);
            if (subject != null) {
                at = i;
                kind = subject.value();
            }
        }
        this.subjectAt = at;
        this.subjectKind = kind;
    }

    /** The act behind a method; empty for one that is not audited. */
    static Optional<AuditedAct> of(Method method) {
        return KNOWN.computeIfAbsent(
                method,
                asked -> asked.isAnnotationPresent(Audited.class)
                        ? Optional.of(new AuditedAct(asked))
                        : Optional.empty());
    }

    /** It was done, and returned that. */
    Attempt done(Object[] parameters, Object result) {
        return new Attempt(mark.value(), subject(parameters, result), AuditOutcome.DONE, null, null);
    }

    /** It returned, but the transaction around it was undone. */
    Attempt undone(Object[] parameters) {
        return new Attempt(mark.value(), subject(parameters, null), AuditOutcome.FAILED, "rolledBack", null);
    }

    /** It was not done: a refusal by a rule, a missing role or another's faster change, or a failure. */
    Attempt notDone(Object[] parameters, Throwable thrown) {
        String subject = subject(parameters, null);
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortalException refused) {
                Refusal refusal = refused.refusal();
                return new Attempt(mark.value(), subject, AuditOutcome.REFUSED, refusal.key(), values(refusal));
            }
            if (cause instanceof EJBAccessException) {
                return new Attempt(mark.value(), subject, AuditOutcome.REFUSED, "roleMissing", null);
            }
            if (cause.getClass().getSimpleName().equals(STALE)) {
                return new Attempt(mark.value(), subject, AuditOutcome.REFUSED, "shared.stale", null);
            }
        }
        return new Attempt(
                mark.value(), subject, AuditOutcome.FAILED, thrown.getClass().getSimpleName(), null);
    }

    private String subject(Object[] parameters, Object result) {
        if (subjectAt >= 0 && parameters[subjectAt] != null) {
            return subjectKind + "/" + parameters[subjectAt];
        }
        return mark.makes().isEmpty() || result == null ? null : mark.makes() + "/" + result;
    }

    /** Numbers, days and codes; a text may be what somebody typed, so it is left out. */
    private static String values(Refusal refusal) {
        String values = refusal.args().stream().map(AuditedAct::harmless).collect(Collectors.joining("; "));
        return values.isEmpty() ? null : values;
    }

    private static String harmless(Serializable value) {
        boolean plain = value instanceof Number
                || value instanceof Boolean
                || value instanceof Enum<?>
                || value instanceof TemporalAccessor;
        return plain ? value.toString() : "-";
    }
}
