package vn.edu.phutho.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import vn.edu.phutho.portal.organisation.Person;
import vn.edu.phutho.portal.platform.idempotency.IdempotencyService;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;
import vn.edu.phutho.portal.shared.audit.AuditEntry;

/** What acting rests on: keys used once, every attempt in the audit. Inside of the server. */
@ArquillianTest
class ActingIT {

    @Deployment
    static WebArchive beside() {
        return ActingArchive.with(ActingIT.class);
    }

    @EJB(lookup = "java:global/portal/portal-ejb/IdempotencyService")
    private IdempotencyService keys;

    @EJB
    private AsGiangvien asGiangvien;

    @EJB
    private AuditedActs acts;

    @EJB
    private InTransaction inTransaction;

    @EJB
    private AtOnce atOnce;

    @Resource(lookup = "java:jboss/portal/EntityManagerFactory")
    private EntityManagerFactory emf;

    private <T> T act(Callable<T> work) throws Exception {
        return inTransaction.call(work);
    }

    @Test
    void ofFiveClicksOneActs() throws Exception {
        String key = UUID.randomUUID().toString();
        assertThat(atOnce.call(5, () -> asGiangvien.call(() -> act(() -> keys.first(key)))))
                .containsExactlyInAnyOrder(true, false, false, false, false);
    }

    @Test
    void anUndoneActLeavesNoKey() {
        String key = UUID.randomUUID().toString();
        assertThatThrownBy(() -> asGiangvien.call(() -> act(() -> {
                    assertThat(keys.first(key)).isTrue();
                    throw new IllegalStateException("undone");
                })))
                .hasRootCauseMessage("undone");
        assertThat(first(key)).isTrue();
        assertThat(first(key.toUpperCase(java.util.Locale.ROOT))).isFalse();
    }

    private boolean first(String key) {
        try {
            return asGiangvien.call(() -> act(() -> keys.first(key)));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void onlyAKeyOfTheRightFormOfSomebodySignedInCounts() {
        for (String key : new String[] {null, "", "x", "1'; drop table act_key; --"}) {
            assertThatThrownBy(() -> first(key)).hasRootCauseInstanceOf(BusinessRuleViolation.class);
        }
        assertThatThrownBy(() -> act(() -> keys.first(UUID.randomUUID().toString())))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() ->
                        asGiangvien.call(() -> keys.first(UUID.randomUUID().toString())))
                .as("no transaction")
                .isInstanceOf(EJBException.class);
    }

    @Test
    void everyAttemptIsInTheAuditWithWhatCameOfIt() throws Exception {
        String id = UUID.randomUUID().toString();
        asGiangvien.call(() -> acts.make(id));
        assertThatThrownBy(() -> acts.refuse(id, "typed")).hasRootCauseInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> asGiangvien.call(() -> {
                    acts.guarded(id);
                    return null;
                }))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> acts.act(id, () -> {
                    throw new IllegalStateException("broken");
                }))
                .isInstanceOf(EJBException.class);
        assertThat(audit(id))
                .containsExactly(
                        "giangvien it.make DONE null null",
                        "anonymous it.refuse REFUSED it.refused 12; -",
                        "giangvien it.guarded REFUSED roleMissing null",
                        "anonymous it.act FAILED EJBException null");
    }

    /** A commit that fails: somebody else was faster. */
    @Test
    void whatTheCommitUndoesIsNotDone() throws Exception {
        String id = UUID.randomUUID().toString();
        assertThatThrownBy(() -> acts.act(id, () -> {
                    EntityManager em = emf.createEntityManager();
                    Person person = em.createQuery("select p from Person p order by p.id", Person.class)
                            .setMaxResults(1)
                            .getSingleResult();
                    act(() -> emf.createEntityManager()
                            .createNativeQuery("update person set version = version + 1 where id = " + person.getId())
                            .executeUpdate());
                    person.reachableAt("late@truong.example");
                    return null;
                }))
                .isInstanceOf(EJBException.class);
        assertThat(audit(id)).containsExactly("anonymous it.act REFUSED shared.stale null");
    }

    @Test
    void anActWithinATransactionOfItsCallerEndsWithIt() throws Exception {
        String undone = UUID.randomUUID().toString();
        assertThatThrownBy(() -> act(() -> {
                    acts.make(undone);
                    acts.act(undone, () -> null);
                    throw new IllegalStateException("undone");
                }))
                .isInstanceOf(EJBException.class);
        assertThat(audit(undone)).containsExactly("anonymous it.act FAILED rolledBack null");
        String done = UUID.randomUUID().toString();
        act(() -> acts.make(done));
        assertThat(audit(done)).containsExactly("anonymous it.make DONE null null");
    }

    private List<String> audit(String id) {
        return emf.createEntityManager()
                .createQuery("select a from AuditEntry a where a.subject = :subject order by a.id", AuditEntry.class)
                .setParameter("subject", "it/" + id)
                .getResultStream()
                .map(entry -> String.join(
                        " ",
                        entry.getAccount(),
                        entry.attempt().act(),
                        entry.attempt().outcome().name(),
                        entry.attempt().reason(),
                        entry.attempt().reasonValues()))
                .toList();
    }
}
