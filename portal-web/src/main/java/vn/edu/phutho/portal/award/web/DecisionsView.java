package vn.edu.phutho.portal.award.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.edu.phutho.portal.award.application.InboxQueries;
import vn.edu.phutho.portal.platform.web.Messages;
import vn.edu.phutho.portal.platform.web.Parameters;
import vn.edu.phutho.portal.platform.web.list.ListSpec;
import vn.edu.phutho.portal.platform.web.route.Routes;

/** The dossiers that wait for the reader's decision, to be chosen for one paper. */
@Named
@RequestScoped
public class DecisionsView {

    private static final ListSpec SPEC = DossierRows.spec(Routes.AWARD_DECISIONS);

    @Inject
    private InboxQueries queries;

    @Inject
    private Parameters parameters;

    private DossierRows list;

    @PostConstruct
    void load() {
        list = DossierRows.of(SPEC, parameters, queries::toDecide);
    }

    public DossierRows getList() {
        return list;
    }

    public String getCount() {
        return Messages.text("award", "decisions.count", list.total());
    }
}
