package vn.edu.phutho.portal.platform.web.mail;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.edu.phutho.portal.platform.environment.PortalEnvironment;
import vn.edu.phutho.portal.platform.mail.MailQueries;
import vn.edu.phutho.portal.platform.mail.MailSummary;
import vn.edu.phutho.portal.platform.outbox.FailedReading;
import vn.edu.phutho.portal.platform.outbox.OutboxFailureService;
import vn.edu.phutho.portal.platform.web.Messages;
import vn.edu.phutho.portal.platform.web.Parameters;
import vn.edu.phutho.portal.platform.web.list.ListFilter;
import vn.edu.phutho.portal.platform.web.list.ListPage;
import vn.edu.phutho.portal.platform.web.list.ListSpec;
import vn.edu.phutho.portal.platform.web.list.ListState;
import vn.edu.phutho.portal.platform.web.route.Routes;
import vn.edu.phutho.portal.shared.mail.MailStatus;

/** All mails, the newest first, and what readers of the outbox gave up. */
@Named
@RequestScoped
public class MailListView {

    private static final ListSpec SPEC =
            ListSpec.of(Routes.MAILS.address()).searched().filter("status", MailStatus.class);

    @Inject
    private MailQueries mails;

    @Inject
    private OutboxFailureService outbox;

    @Inject
    private PortalEnvironment environment;

    @Inject
    private Parameters parameters;

    private ListPage<MailSummary> list;
    private List<FailedReading> failures;

    @PostConstruct
    void load() {
        ListState state = ListState.of(SPEC, parameters);
        list = ListPage.of(
                state,
                mails.list(state.getQuery(), state.filter("status", MailStatus.class), state.getPage()),
                total -> Messages.text("mail", "count", total),
                ListFilter.of(
                        state,
                        "status",
                        Messages.text("mail", "status"),
                        value -> Messages.text("mail", "status." + value)));
        failures = outbox.failures();
    }

    public ListPage<MailSummary> getList() {
        return list;
    }

    public List<FailedReading> getFailures() {
        return failures;
    }

    /** Whether mails only stay here, because no mail server is named. */
    public boolean isKeptOnly() {
        return !environment.sendsMail();
    }
}
