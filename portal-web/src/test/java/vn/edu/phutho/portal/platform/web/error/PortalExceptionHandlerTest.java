package vn.edu.phutho.portal.platform.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.el.ELException;
import jakarta.faces.FacesException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.RollbackException;
import org.junit.jupiter.api.Test;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;
import vn.edu.phutho.portal.shared.Refusal;
import vn.edu.phutho.portal.shared.StaleDataException;

/** What really happened, under all that was wrapped around it. */
class PortalExceptionHandlerTest {

    @Test
    void refusalsComeOutOfTheirWrappings() {
        BusinessRuleViolation refusal = new BusinessRuleViolation("news.article.titleMissing");
        assertThat(PortalExceptionHandler.sorted(new FacesException(new ELException(refusal))))
                .isSameAs(refusal);
    }

    @Test
    void anOptimisticLockIsARefusalHoweverDeep() {
        EJBException failure = new EJBException(
                new RollbackException(new OptimisticLockException("row 7", new IllegalStateException())));
        assertThat(PortalExceptionHandler.sorted(new FacesException(failure)))
                .isInstanceOfSatisfying(
                        StaleDataException.class,
                        stale -> assertThat(stale.refusal()).isEqualTo(Refusal.of("shared.stale")));
    }

    @Test
    void allElseStaysWhatItIs() {
        IllegalStateException failure = new IllegalStateException(new RuntimeException());
        assertThat(PortalExceptionHandler.sorted(new FacesException(failure))).isSameAs(failure);
    }
}
