package vn.edu.phutho.portal.firststart;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jboss.logging.Logger;
import vn.edu.phutho.portal.account.AccountRepository;
import vn.edu.phutho.portal.news.application.NewsAnnouncement;
import vn.edu.phutho.portal.platform.environment.PortalEnvironment;
import vn.edu.phutho.portal.platform.migration.DatabaseMigration;

/**
 * Fills an empty database, once. "Empty" means: no account. All in one transaction, so that a start cut off in the
 * middle leaves nothing half and the next start does it whole; the row lock makes a second node wait and then see that
 * all is there.
 */
@Singleton
@Startup
@DependsOn(DatabaseMigration.NAME)
public class FirstStart {

    private static final Logger LOG = Logger.getLogger(FirstStart.class);

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private NewsAnnouncement announcement;

    @Inject
    private AccountRepository accounts;

    @Inject
    private PortalEnvironment environment;

    @Inject
    private DemoOrganisation organisation;

    @Inject
    private DemoAccounts demoAccounts;

    @Inject
    private DemoNews news;

    @Inject
    private DemoPeriod period;

    @Inject
    private FirstAdministrator administrator;

    @PostConstruct
    void fillIfEmpty() {
        announcement.holdOthers();
        if (accounts.count() > 0) {
            return;
        }
        if (environment.demo()) {
            var people = organisation.load();
            em.flush(); // accounts name their person by id only, so JPA cannot know the order
            demoAccounts.load(people);
            news.load();
            period.load();
            LOG.info("Demo data loaded");
        } else {
            organisation.loadUnits();
            administrator.create();
        }
    }
}
