package vn.edu.phutho.portal.award.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.edu.phutho.portal.award.application.DossierSummary;
import vn.edu.phutho.portal.award.application.InboxQueries;
import vn.edu.phutho.portal.platform.web.Messages;
import vn.edu.phutho.portal.platform.web.Parameters;
import vn.edu.phutho.portal.platform.web.list.ListPage;
import vn.edu.phutho.portal.platform.web.list.ListSpec;
import vn.edu.phutho.portal.platform.web.list.ListState;
import vn.edu.phutho.portal.platform.web.route.Routes;

/** "Cần tôi xử lý": the dossiers that wait for the reader's review. */
@Named
@RequestScoped
public class InboxView {

    private static final ListSpec SPEC = DossierLists.spec(Routes.AWARD_INBOX);

    @Inject
    private InboxQueries queries;

    @Inject
    private Parameters parameters;

    private ListPage<DossierSummary> list;

    @PostConstruct
    void load() {
        list = DossierLists.page(
                ListState.of(SPEC, parameters),
                queries::toReview,
                total -> Messages.text("award", "inbox.count", total));
    }

    public ListPage<DossierSummary> getList() {
        return list;
    }
}
