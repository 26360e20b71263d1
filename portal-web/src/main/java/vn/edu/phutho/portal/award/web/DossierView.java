package vn.edu.phutho.portal.award.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.edu.phutho.portal.award.application.DossierDetails;
import vn.edu.phutho.portal.award.application.DossierQueries;
import vn.edu.phutho.portal.award.application.DossierService;
import vn.edu.phutho.portal.award.application.WrittenDossier;
import vn.edu.phutho.portal.award.dossier.DossierAct;
import vn.edu.phutho.portal.award.dossier.ReportSection;
import vn.edu.phutho.portal.draft.FormName;
import vn.edu.phutho.portal.draft.web.DraftView;
import vn.edu.phutho.portal.platform.web.ActKey;
import vn.edu.phutho.portal.platform.web.ActOffer;
import vn.edu.phutho.portal.platform.web.Messages;
import vn.edu.phutho.portal.platform.web.Parameters;
import vn.edu.phutho.portal.platform.web.Redirect;
import vn.edu.phutho.portal.platform.web.Step;
import vn.edu.phutho.portal.platform.web.route.Addresses;
import vn.edu.phutho.portal.settings.SettingKey;
import vn.edu.phutho.portal.settings.application.SettingQueries;

/** One dossier in full, with what the reader can do with it. */
@Named
@RequestScoped
public class DossierView {

    @Inject
    private DossierQueries queries;

    @Inject
    private DossierService service;

    @Inject
    private SettingQueries settings;

    @Inject
    private ActKey actKey;

    @Inject
    private DraftView drafts;

    @Inject
    private Addresses addresses;

    @Inject
    private Parameters parameters;

    private DossierDetails details;
    private List<ActOffer> offers;
    private List<Step> steps;
    private String reasonHint;
    private String reason;
    private DossierAct tried;

    @PostConstruct
    void load() {
        details = queries.details(parameters.id());
        offers = DossierOffers.of(details, addresses);
        steps = DossierSteps.of(details);
        reasonHint = Messages.text("award", "reason.hint", settings.intValue(SettingKey.AWARD_RETURN_REASON_MIN));
    }

    /** Hands it in as it is written. */
    public void submit() throws IOException {
        act(
                DossierAct.SUBMIT,
                () -> service.submit(id(), new WrittenDossier(details.report(), List.of()), seen(), actKey.sent()));
    }

    /** Proposes it to the Principal. */
    public void propose() throws IOException {
        act(DossierAct.PROPOSE, () -> service.propose(id(), seen(), actKey.sent()));
    }

    /** Gives it back to its owner with the reason typed. */
    public void giveBack() throws IOException {
        act(DossierAct.RETURN, () -> {
            service.giveBack(id(), reason, seen(), actKey.sent());
            drafts.done(FormName.AWARD_RETURN, Long.toString(id()));
        });
    }

    /** Takes it back for good. */
    public void withdraw() throws IOException {
        act(DossierAct.WITHDRAW, () -> service.withdraw(id(), seen(), actKey.sent()));
    }

    /** Whatever comes of it, the page shows the dossier as it stands then. */
    private void act(DossierAct act, Runnable work) throws IOException {
        tried = act;
        try {
            work.run();
        } finally {
            load();
        }
        Messages.done("award", "done." + act.name());
        Redirect.to(addresses.dossier(id()));
    }

    private long id() {
        return details.head().id();
    }

    /** The version that the page was drawn from, as it came back with the form. */
    private long seen() {
        return parameters.seenVersion();
    }

    /** Whether the dialog of an act opens by itself: it was refused, and says why. */
    public boolean opened(String act) {
        return tried != null && tried.name().equals(act) && offered(act);
    }

    /** Whether the reader can do that now. */
    public boolean offered(String act) {
        return offers.stream().anyMatch(offer -> offer.act().equals(act) && offer.offered());
    }

    public DossierDetails getDetails() {
        return details;
    }

    /** The entry of the menu that it belongs to for this reader. */
    public String getPlace() {
        if (details.own()) {
            return "mine";
        }
        return details.deciding() ? "decisions" : "inbox";
    }

    /** Who is to act next, by name; several may. */
    public String getHolders() {
        return String.join("; ", details.holders());
    }

    public List<ActOffer> getOffers() {
        return offers;
    }

    public List<Step> getSteps() {
        return steps;
    }

    /** The history, the newest first. */
    public List<DossierDetails.Entry> getHistory() {
        List<DossierDetails.Entry> newestFirst = new ArrayList<>(details.history());
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    public ReportSection[] getSections() {
        return ReportSection.values();
    }

    /** What is asked of the reason of a return today. */
    public String getReasonHint() {
        return reasonHint;
    }

    /** What was typed for a return that came too late: nothing takes it any more, so it is shown; null when there is none. */
    public String getUnsentReason() {
        return tried == DossierAct.RETURN && !offered("RETURN") ? reason : null;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
