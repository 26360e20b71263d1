package vn.edu.phutho.portal.platform.web.mail;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.edu.phutho.portal.platform.environment.PortalEnvironment;
import vn.edu.phutho.portal.platform.mail.MailQueries;
import vn.edu.phutho.portal.platform.mail.MailSummary;
import vn.edu.phutho.portal.platform.outbox.FailedReading;
import vn.edu.phutho.portal.platform.outbox.OutboxFailureService;
import vn.edu.phutho.portal.platform.web.Messages;
import vn.edu.phutho.portal.platform.web.Pager;
import vn.edu.phutho.portal.platform.web.Parameters;
import vn.edu.phutho.portal.platform.web.route.Addresses;
import vn.edu.phutho.portal.shared.Slice;
import vn.edu.phutho.portal.shared.mail.MailStatus;

/** All mails, and what readers of the outbox gave up; search, status and page stand in the address. */
@Named
@RequestScoped
public class MailListView {

    @Inject
    private MailQueries mails;

    @Inject
    private OutboxFailureService outbox;

    @Inject
    private PortalEnvironment environment;

    @Inject
    private Parameters parameters;

    @Inject
    private Addresses addresses;

    private String query;
    private MailStatus status;
    private Slice<MailSummary> slice;
    private List<FailedReading> failures;
    private List<Tab> tabs;

    /** A status as a tab over the list. */
    public record Tab(String name, String address, boolean current) {}

    @PostConstruct
    void load() {
        query = parameters.text("q");
        String asked = parameters.text("status");
        status = Arrays.stream(MailStatus.values())
                .filter(candidate -> candidate.name().equals(asked))
                .findFirst()
                .orElse(null);
        slice = mails.list(query, status, parameters.number("page", 1));
        failures = outbox.failures();
        tabs = new ArrayList<>(List.of(tab(Messages.text("mail", "statuses.all"), null)));
        for (MailStatus each : MailStatus.values()) {
            tabs.add(tab(statusText(each), each));
        }
    }

    private Tab tab(String name, MailStatus of) {
        return new Tab(name, addresses.mailList(query, of == null ? null : of.name(), 1), of == status);
    }

    private static String statusText(MailStatus status) {
        return switch (status) {
            case WAITING -> Messages.text("mail", "status.WAITING");
            case SENT -> Messages.text("mail", "status.SENT");
            case GIVEN_UP -> Messages.text("mail", "status.GIVEN_UP");
        };
    }

    public String getQuery() {
        return query;
    }

    public List<Tab> getTabs() {
        return tabs;
    }

    public List<MailSummary> getRows() {
        return slice.rows();
    }

    public List<FailedReading> getFailures() {
        return failures;
    }

    /** Whether a search or a status leaves something out. */
    public boolean isNarrowed() {
        return status != null || query != null && !query.isBlank();
    }

    /** Whether mails only stay here, because no mail server is named. */
    public boolean isKeptOnly() {
        return !environment.sendsMail();
    }

    public Pager getPager() {
        return new Pager(slice, page -> addresses.mailList(query, status == null ? null : status.name(), page));
    }
}
