package vn.edu.phutho.portal.award.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import vn.edu.phutho.portal.award.application.DecisionService;
import vn.edu.phutho.portal.award.application.DecisionService.SignedPaper;
import vn.edu.phutho.portal.award.application.InboxQueries;
import vn.edu.phutho.portal.platform.web.ActKey;
import vn.edu.phutho.portal.platform.web.Messages;
import vn.edu.phutho.portal.platform.web.Parameters;
import vn.edu.phutho.portal.platform.web.Redirect;
import vn.edu.phutho.portal.platform.web.route.Addresses;

/** The dossiers chosen for one decision, once more by name, and the number and date of the paper. */
@Named
@RequestScoped
public class DecisionReviewView {

    @Inject
    private InboxQueries queries;

    @Inject
    private DecisionService service;

    @Inject
    private ActKey actKey;

    @Inject
    private Addresses addresses;

    @Inject
    private Parameters parameters;

    private ChosenDossiers chosen;
    private String number;
    private LocalDate date;

    @PostConstruct
    void load() {
        chosen = ChosenDossiers.named(parameters, queries::toDecide);
    }

    /** Decides on all of them, as they were when the page was drawn. */
    public void decide() throws IOException {
        Map<Long, Long> versions = ChosenDossiers.sent(parameters);
        try {
            service.decide(new SignedPaper(number, date), versions, actKey.sent());
        } finally {
            load();
        }
        Messages.done("award", "done.DECIDE", versions.size(), number);
        Redirect.to(addresses.getAwardBook());
    }

    public ChosenDossiers getChosen() {
        return chosen;
    }

    public String getHeading() {
        return Messages.text("award", "review.heading", chosen.rows().size());
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }
}
