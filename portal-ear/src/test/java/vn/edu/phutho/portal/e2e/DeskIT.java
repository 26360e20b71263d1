package vn.edu.phutho.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.persistence.EntityManagerFactory;
import java.util.concurrent.Callable;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import vn.edu.phutho.portal.award.application.DossierQueries;
import vn.edu.phutho.portal.award.application.InboxQueries;
import vn.edu.phutho.portal.organisation.application.DirectoryFilter;
import vn.edu.phutho.portal.organisation.application.DirectoryFilter.Order;
import vn.edu.phutho.portal.organisation.application.DirectoryQueries;
import vn.edu.phutho.portal.organisation.application.OrganisationQueries;

/** How many statements the desk and the directory take. Inside of the server. */
@ArquillianTest
class DeskIT {

    @Deployment
    static WebArchive beside() {
        return ActingArchive.with(DeskIT.class, StatementCount.class);
    }

    @EJB(lookup = "java:global/portal/portal-ejb/DirectoryQueries")
    private DirectoryQueries directory;

    @EJB(lookup = "java:global/portal/portal-ejb/OrganisationQueries")
    private OrganisationQueries organisation;

    @EJB(lookup = "java:global/portal/portal-ejb/DossierQueries")
    private DossierQueries dossiers;

    @EJB(lookup = "java:global/portal/portal-ejb/InboxQueries")
    private InboxQueries inbox;

    @EJB
    private AsGiangvien asGiangvien;

    @Resource(lookup = "java:jboss/portal/EntityManagerFactory")
    private EntityManagerFactory emf;

    private int statements(Callable<?> work) {
        StatementCount count = new StatementCount();
        ServerSession session = emf.unwrap(ServerSession.class);
        session.setProfiler(count);
        try {
            return count.of(() -> called(work));
        } finally {
            session.setProfiler(null);
        }
    }

    private void called(Callable<?> work) {
        try {
            asGiangvien.call(work);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theDeskTakesFewStatements() {
        assertThat(statements(() -> organisation.membersOf(2))).isEqualTo(1);
        assertThat(statements(() -> dossiers.mine())).as("account, dossiers").isEqualTo(2);
        assertThat(statements(() -> inbox.countToReview()))
                .as("account, units led, dossiers; of whoever leads one more for each unit")
                .isEqualTo(3);
        assertThat(statements(() -> inbox.countToDecide()))
                .as("account, leaders of the school, dossiers")
                .isLessThanOrEqualTo(3);
        assertThat(statements(() -> organisation.leadersOf(2)))
                .as("not one for each leader")
                .isEqualTo(1);
    }

    @Test
    void theDirectoryTakesFewStatements() {
        assertThat(statements(() -> directory.people(new DirectoryFilter("thi", "K-LLCS", Order.NAME, false, 1))))
                .as("number, people")
                .isEqualTo(2);
        assertThat(statements(() -> directory.units()))
                .as("heads, numbers, units")
                .isEqualTo(3);
        assertThat(statements(() -> directory.unit("K-LLCS")))
                .as("unit, people")
                .isEqualTo(2);
    }

    @Test
    void guestsAreRefusedByTheServiceItself() {
        assertThatThrownBy(() -> directory.units()).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> directory.unit("K-LLCS")).isInstanceOf(EJBAccessException.class);
    }
}
