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

/** "Cần tôi xử lý": the dossiers that wait for the reader's review. */
@Named
@RequestScoped
public class InboxView {

    private static final ListSpec SPEC = DossierRows.spec(Routes.AWARD_INBOX);

    @Inject
    private InboxQueries queries;

    @Inject
    private Parameters parameters;

    private DossierRows list;

    @PostConstruct
    void load() {
        list = DossierRows.of(SPEC, parameters, queries::toReview);
    }

    public DossierRows getList() {
        return list;
    }

    public String getCount() {
        return Messages.text("award", "inbox.count", list.total());
    }
}
