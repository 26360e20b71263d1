package vn.edu.phutho.portal.award.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.edu.phutho.portal.award.application.DossierDetails;
import vn.edu.phutho.portal.award.application.DossierQueries;
import vn.edu.phutho.portal.award.application.DossierService;
import vn.edu.phutho.portal.award.application.WrittenDossier;
import vn.edu.phutho.portal.award.dossier.Report;
import vn.edu.phutho.portal.award.dossier.ReportSection;
import vn.edu.phutho.portal.document.web.UploadedIds;
import vn.edu.phutho.portal.draft.FormName;
import vn.edu.phutho.portal.draft.application.SavedDraft;
import vn.edu.phutho.portal.draft.web.Conflict;
import vn.edu.phutho.portal.draft.web.DraftView;
import vn.edu.phutho.portal.platform.web.ActKey;
import vn.edu.phutho.portal.platform.web.Messages;
import vn.edu.phutho.portal.platform.web.Parameters;
import vn.edu.phutho.portal.platform.web.Redirect;
import vn.edu.phutho.portal.platform.web.Shown;
import vn.edu.phutho.portal.platform.web.route.Addresses;
import vn.edu.phutho.portal.shared.StaleDataException;

/** The report of one's own dossier, to be written, kept and handed in. */
@Named
@RequestScoped
public class DossierReportView {

    @Inject
    private DossierQueries queries;

    @Inject
    private DossierService service;

    @Inject
    private ActKey actKey;

    @Inject
    private DraftView drafts;

    @Inject
    private Shown shown;

    @Inject
    private Addresses addresses;

    @Inject
    private Parameters parameters;

    private DossierDetails details;
    private String files;
    private long seenVersion;
    private Conflict conflict;
    private final Map<ReportSection, String> typed = new EnumMap<>(ReportSection.class);

    @PostConstruct
    void load() {
        details = queries.details(parameters.id());
        for (ReportSection section : ReportSection.values()) {
            typed.put(section, details.report().text(section));
        }
        seenVersion = FacesContext.getCurrentInstance().isPostback()
                ? parameters.seenVersion()
                : drafts.open(FormName.AWARD_REPORT, getKey())
                        .map(SavedDraft::version)
                        .orElse(details.head().version());
    }

    /** Only its owner writes it, and only as a draft; everybody else sees the dossier. */
    public void check() throws IOException {
        if (!details.writable()) {
            toDossier();
        }
    }

    /** Keeps what is written. */
    public void save() throws IOException {
        if (stored(() -> service.write(id(), written(), seenVersion, actKey.sent()))) {
            Messages.done("award", "report.saved");
            toDossier();
        }
    }

    /** Keeps what is written and hands the dossier in. */
    public void submit() throws IOException {
        if (stored(() -> service.submit(id(), written(), seenVersion, actKey.sent()))) {
            Messages.done("award", "done.SUBMIT");
            toDossier();
        }
    }

    /** Keeps what is written and takes a file out. */
    public void detach(long fileId) throws IOException {
        if (stored(() -> service.detach(id(), written(), fileId, seenVersion, actKey.sent()))) {
            Messages.done("award", "files.removed");
            Redirect.to(addresses.dossierReport(id()));
        }
    }

    /** Acts, or shows what changed meanwhile in another window; then everything typed is still there. */
    private boolean stored(Runnable act) {
        try {
            act.run();
            drafts.done(FormName.AWARD_REPORT, getKey());
            return true;
        } catch (StaleDataException changedMeanwhile) {
            details = queries.details(id());
            if (!details.writable()) { // handed in meanwhile: there is nothing left to choose from
                throw changedMeanwhile;
            }
            conflict = conflict();
            return false;
        }
    }

    private Conflict conflict() {
        DossierDetails.Entry last = details.history().get(details.history().size() - 1);
        Map<String, String> mine = new LinkedHashMap<>();
        Map<String, String> stored = new LinkedHashMap<>();
        typed.forEach((section, text) -> {
            String label = Messages.text("award", "section." + section.name());
            mine.put(label, text);
            stored.put(label, details.report().text(section));
        });
        return Conflict.between(last.actor(), shown.moment(last.doneAt()), mine, stored);
    }

    /** What was changed since the form was opened, or since its draft was begun; null when nothing is in the way. */
    public Conflict getConflict() {
        if (conflict == null
                && details.writable()
                && seenVersion != details.head().version()) {
            conflict = conflict();
        }
        return conflict;
    }

    /** What is typed is to take the place of what was stored: the next act is against the present version. */
    public void keepMine() {
        seenVersion = details.head().version();
        conflict = null;
        drafts.kept();
    }

    /** What is typed is given up for what is stored. */
    public void takeTheirs() throws IOException {
        drafts.drop(FormName.AWARD_REPORT.slug(), getKey());
    }

    /** What the form is about, for its draft. */
    public String getKey() {
        return Long.toString(id());
    }

    public long getSeenVersion() {
        return seenVersion;
    }

    private long id() {
        return details.head().id();
    }

    private WrittenDossier written() {
        return new WrittenDossier(new Report(typed), UploadedIds.of(files));
    }

    private void toDossier() throws IOException {
        Redirect.to(addresses.dossier(details.head().id()));
    }

    public String getFiles() {
        return files;
    }

    public void setFiles(String files) {
        this.files = files;
    }

    public DossierDetails getDetails() {
        return details;
    }

    public String getDuties() {
        return typed.get(ReportSection.DUTIES);
    }

    public void setDuties(String text) {
        typed.put(ReportSection.DUTIES, text);
    }

    public String getResults() {
        return typed.get(ReportSection.RESULTS);
    }

    public void setResults(String text) {
        typed.put(ReportSection.RESULTS, text);
    }

    public String getInitiatives() {
        return typed.get(ReportSection.INITIATIVES);
    }

    public void setInitiatives(String text) {
        typed.put(ReportSection.INITIATIVES, text);
    }

    public String getOrganisations() {
        return typed.get(ReportSection.ORGANISATIONS);
    }

    public void setOrganisations(String text) {
        typed.put(ReportSection.ORGANISATIONS, text);
    }
}
