package vn.edu.phutho.portal.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;
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
                .isEqualTo(new Attempt("it.act", "it/12", AuditOutcome.DONE, null, null));
        assertThat(act("act").done(new Object[] {"typed", null}, null).subject())
                .isNull();
        assertThat(act("make").done(PARAMETERS, 7L).subject()).isEqualTo("it/7");
        assertThat(act("make").undone(PARAMETERS))
                .isEqualTo(new Attempt("it.make", null, AuditOutcome.FAILED, "rolledBack", null));
    }

    @Test
    void aRefusalLeavesItsKeyAndNoText() {
        Attempt attempt = act("act")
                .notDone(
                        PARAMETERS,
                        new EJBException(new BusinessRuleViolation(
                                "it.refused", 5, "typed", LocalDate.of(2026, 2, 3), true, AuditOutcome.DONE)));
        assertThat(attempt)
                .isEqualTo(new Attempt(
                        "it.act", "it/12", AuditOutcome.REFUSED, "it.refused", "5; -; 2026-02-03; true; DONE"));
        assertThat(act("act")
                        .notDone(PARAMETERS, new BusinessRuleViolation("it.refused"))
                        .reasonValues())
                .isNull();
    }

    @Test
    void aMissingRoleAndAFasterChangeAreRefusals() {
        assertThat(act("act").notDone(PARAMETERS, new EJBAccessException("no")).reason())
                .isEqualTo("roleMissing");
        assertThat(act("act").notDone(PARAMETERS, new EJBException(new OptimisticLockException())))
                .extracting(Attempt::outcome, Attempt::reason)
                .containsExactly(AuditOutcome.REFUSED, "shared.stale");
    }

    @Test
    void anythingElseIsAFailureOfThatKind() {
        assertThat(act("act").notDone(PARAMETERS, new IllegalStateException("secret")))
                .isEqualTo(new Attempt("it.act", "it/12", AuditOutcome.FAILED, "IllegalStateException", null));
    }
}
