package vn.edu.phutho.portal.award.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;
import vn.edu.phutho.portal.award.application.DossierService;
import vn.edu.phutho.portal.award.application.InboxQueries;
import vn.edu.phutho.portal.platform.web.ActKey;
import vn.edu.phutho.portal.platform.web.Messages;
import vn.edu.phutho.portal.platform.web.Parameters;
import vn.edu.phutho.portal.platform.web.Redirect;
import vn.edu.phutho.portal.platform.web.route.Addresses;

/** The dossiers chosen to be proposed together, once more by name. */
@Named
@RequestScoped
public class InboxReviewView {

    @Inject
    private InboxQueries queries;

    @Inject
    private DossierService service;

    @Inject
    private ActKey actKey;

    @Inject
    private Addresses addresses;

    @Inject
    private Parameters parameters;

    private ChosenDossiers chosen;

    @PostConstruct
    void load() {
        chosen = ChosenDossiers.named(parameters, queries::toReview);
    }

    /** Proposes all of them, as they were when the page was drawn. */
    public void propose() throws IOException {
        Map<Long, Long> versions = ChosenDossiers.sent(parameters);
        try {
            service.proposeAll(versions, actKey.sent());
        } finally {
            load();
        }
        Messages.done("award", "done.proposed", versions.size());
        Redirect.to(addresses.getAwardInbox());
    }

    public ChosenDossiers getChosen() {
        return chosen;
    }

    public String getHeading() {
        return Messages.text("award", "propose.review.heading", chosen.rows().size());
    }

    public String getGo() {
        return Messages.text("award", "propose.review.go", chosen.rows().size());
    }
}
