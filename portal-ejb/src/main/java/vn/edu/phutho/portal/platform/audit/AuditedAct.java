package vn.edu.phutho.portal.platform.audit;

import jakarta.ejb.EJBAccessException;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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
    List<Attempt> done(Object[] parameters, Object result) {
        return attempts(subjects(parameters, result), AuditOutcome.DONE, null, null);
    }

    /** It returned, but the transaction around it was undone. */
    List<Attempt> undone(Object[] parameters) {
        return attempts(subjects(parameters, null), AuditOutcome.FAILED, "rolledBack", null);
    }

    /** It was not done: a refusal by a rule, a missing role or another's faster change, or a failure. */
    List<Attempt> notDone(Object[] parameters, Throwable thrown) {
        List<String> subjects = subjects(parameters, null);
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortalException refused) {
                Refusal refusal = refused.refusal();
                return attempts(subjects, AuditOutcome.REFUSED, refusal.key(), values(refusal));
            }
            if (cause instanceof EJBAccessException) {
                return attempts(subjects, AuditOutcome.REFUSED, "roleMissing", null);
            }
            if (cause.getClass().getSimpleName().equals(STALE)) {
                return attempts(subjects, AuditOutcome.REFUSED, "shared.stale", null);
            }
        }
        return attempts(subjects, AuditOutcome.FAILED, thrown.getClass().getSimpleName(), null);
    }

    private List<Attempt> attempts(List<String> subjects, AuditOutcome outcome, String reason, String values) {
        return subjects.stream()
                .map(subject -> new Attempt(mark.value(), subject, outcome, reason, values))
                .toList();
    }

    /** What it was about, one or several; null alone for nothing that is known. */
    private List<String> subjects(Object[] parameters, Object result) {
        Object about = subjectAt < 0 ? null : parameters[subjectAt];
        if (about == null) {
            boolean made = !mark.makes().isEmpty() && result != null;
            return Collections.singletonList(made ? mark.makes() + "/" + result : null);
        }
        Collection<?> ids = about instanceof Map<?, ?> byId ? byId.keySet() : asCollection(about);
        return ids.isEmpty()
                ? Collections.singletonList(null)
                : ids.stream().map(id -> subjectKind + "/" + id).toList();
    }

    private static Collection<?> asCollection(Object about) {
        return about instanceof Collection<?> ids ? ids : List.of(about);
    }

    /** Numbers, days, codes and keys of reasons; a text may be what somebody typed, so it is left out. */
    private static String values(Refusal refusal) {
        String values = refusal.args().stream().map(AuditedAct::harmless).collect(Collectors.joining("; "));
        return values.isEmpty() ? null : values;
    }

    private static String harmless(Serializable value) {
        if (value instanceof Refusal inner) {
            return inner.key();
        }
        boolean plain = value instanceof Number
                || value instanceof Boolean
                || value instanceof Enum<?>
                || value instanceof TemporalAccessor;
        return plain ? value.toString() : "-";
    }
}
