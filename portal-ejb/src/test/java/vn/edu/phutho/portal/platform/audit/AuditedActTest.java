package vn.edu.phutho.portal.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;
import vn.edu.phutho.portal.shared.Refusal;
import vn.edu.phutho.portal.shared.audit.AuditEntry.Attempt;
import vn.edu.phutho.portal.shared.audit.AuditOutcome;

class AuditedActTest {

    private static final Object[] PARAMETERS = {"typed", 12L};

    /** The forms of marks. */
    interface Acts {

        @Audited("it.act")
        void act(String text, @AuditSubject("it") long id);

        @Audited(value = "it.make", makes = "it")
        long make(String text);

        @Audited("it.many")
        void many(@AuditSubject("it") Map<Long, Long> byId);

        @Audited("it.list")
        void list(@AuditSubject("it") List<Long> ids);

        void other();
    }

    private static AuditedAct act(String name) {
        return Arrays.stream(Acts.class.getMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .flatMap(AuditedAct::of)
                .orElse(null);
    }

    @Test
    void onlyMarkedMethodsAreActs() {
        assertThat(act("other")).isNull();
        assertThat(act("act")).isNotNull();
    }

    @Test
    void theSubjectIsAParameterOrWhatWasMade() {
        assertThat(act("act").done(PARAMETERS, null))
                .containsExactly(new Attempt("it.act", "it/12", AuditOutcome.DONE, null, null));
        assertThat(act("act").done(new Object[] {"typed", null}, null))
                .containsExactly(new Attempt("it.act", null, AuditOutcome.DONE, null, null));
        assertThat(act("make").done(PARAMETERS, 7L))
                .extracting(Attempt::subject)
                .containsExactly("it/7");
        assertThat(act("make").undone(PARAMETERS))
                .containsExactly(new Attempt("it.make", null, AuditOutcome.FAILED, "rolledBack", null));
    }

    @Test
    void severalSubjectsAreAnAttemptEach() {
        Object[] two = {new TreeMap<>(Map.of(12L, 1L, 15L, 1L))};
        assertThat(act("many").done(two, null)).extracting(Attempt::subject).containsExactly("it/12", "it/15");
        assertThat(act("many").notDone(two, new BusinessRuleViolation("it.refused")))
                .extracting(Attempt::subject, Attempt::reason)
                .containsExactly(tuple("it/12", "it.refused"), tuple("it/15", "it.refused"));
        assertThat(act("list").done(new Object[] {List.of(3L)}, null))
                .extracting(Attempt::subject)
                .containsExactly("it/3");
        assertThat(act("many").done(new Object[] {Map.of()}, null))
                .containsExactly(new Attempt("it.many", null, AuditOutcome.DONE, null, null));
    }

    @Test
    void aRefusalLeavesItsKeyAndNoText() {
        List<Attempt> attempt = act("act")
                .notDone(
                        PARAMETERS,
                        new EJBException(new BusinessRuleViolation(
                                "it.refused", 5, "typed", LocalDate.of(2026, 2, 3), true, AuditOutcome.DONE)));
        assertThat(attempt)
                .containsExactly(new Attempt(
                        "it.act", "it/12", AuditOutcome.REFUSED, "it.refused", "5; -; 2026-02-03; true; DONE"));
        assertThat(act("act").notDone(PARAMETERS, new BusinessRuleViolation("it.refused")))
                .extracting(Attempt::reasonValues)
                .containsExactly((String) null);
    }

    @Test
    void aReasonBehindAReasonLeavesItsKey() {
        Refusal inner = Refusal.of("it.inner", "typed");
        assertThat(act("act")
                        .notDone(PARAMETERS, new BusinessRuleViolation("it.refused", "HS-2026-0007", inner))
                        .get(0)
                        .reasonValues())
                .isEqualTo("-; it.inner");
    }

    @Test
    void aMissingRoleAndAFasterChangeAreRefusals() {
        assertThat(act("act").notDone(PARAMETERS, new EJBAccessException("no")))
                .extracting(Attempt::reason)
                .containsExactly("roleMissing");
        assertThat(act("act").notDone(PARAMETERS, new EJBException(new OptimisticLockException())))
                .extracting(Attempt::outcome, Attempt::reason)
                .containsExactly(tuple(AuditOutcome.REFUSED, "shared.stale"));
    }

    @Test
    void anythingElseIsAFailureOfThatKind() {
        assertThat(act("act").notDone(PARAMETERS, new IllegalStateException("secret")))
                .containsExactly(new Attempt("it.act", "it/12", AuditOutcome.FAILED, "IllegalStateException", null));
    }
}
