package vn.edu.phutho.portal.draft.application;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;
import vn.edu.phutho.portal.platform.migration.DatabaseMigration;

/** Clears old drafts away once a night. With several nodes each does it; the first one finds something. */
@Singleton
@Startup
@DependsOn(DatabaseMigration.NAME)
public class DraftCleaning {

    private static final Logger LOG = Logger.getLogger(DraftCleaning.class);

    @Inject
    private DraftService drafts;

    @Schedule(hour = "3", minute = "20", persistent = false)
    void clean() {
        int gone = drafts.deleteOld();
        if (gone > 0) {
            LOG.infof("%d drafts of forms that nobody came back to were removed", gone);
        }
    }
}
