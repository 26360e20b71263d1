package vn.edu.phutho.portal.award.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.edu.phutho.portal.award.application.DossierDetails;
import vn.edu.phutho.portal.award.application.DossierQueries;
import vn.edu.phutho.portal.award.application.DossierService;
import vn.edu.phutho.portal.award.application.WrittenDossier;
import vn.edu.phutho.portal.award.dossier.DossierAct;
import vn.edu.phutho.portal.award.dossier.Report;
import vn.edu.phutho.portal.award.dossier.ReportSection;
import vn.edu.phutho.portal.platform.web.ActKey;
import vn.edu.phutho.portal.platform.web.Messages;
import vn.edu.phutho.portal.platform.web.Parameters;
import vn.edu.phutho.portal.platform.web.route.Addresses;

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
    private Addresses addresses;

    @Inject
    private Parameters parameters;

    private DossierDetails details;
    private String files;
    private final Map<ReportSection, String> typed = new EnumMap<>(ReportSection.class);

    @PostConstruct
    void load() {
        details = queries.details(parameters.id());
        for (ReportSection section : ReportSection.values()) {
            typed.put(section, details.report().text(section));
        }
    }

    /** Only its owner writes it, and only as a draft; everybody else sees the dossier. */
    public void check() throws IOException {
        if (!details.writable()) {
            toDossier();
        }
    }

    /** Keeps what is written. */
    public void save() throws IOException {
        service.write(details.head().id(), written(), seen(), actKey.sent());
        Messages.done("award", "report.saved");
        toDossier();
    }

    /** Keeps what is written and hands the dossier in. */
    public void submit() throws IOException {
        service.submit(details.head().id(), written(), seen(), actKey.sent());
        Messages.done("award", "done.SUBMIT");
        toDossier();
    }

    /** Takes a file out; what is typed is kept first. */
    public void detach(long fileId) throws IOException {
        service.write(details.head().id(), written(), seen(), UUID.randomUUID().toString());
        service.detach(details.head().id(), fileId, actKey.sent());
        Messages.done("award", "files.removed");
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect(addresses.dossierReport(details.head().id()));
    }

    private WrittenDossier written() {
        return new WrittenDossier(new Report(typed), ids());
    }

    /** The files that the script has uploaded, as it has noted them. */
    private List<Long> ids() {
        return files == null
                ? List.of()
                : Arrays.stream(files.split(","))
                        .filter(id -> id.matches("[1-9][0-9]{0,17}"))
                        .map(Long::valueOf)
                        .toList();
    }

    private void toDossier() throws IOException {
        FacesContext.getCurrentInstance()
                .getExternalContext()
                .redirect(addresses.dossier(details.head().id()));
    }

    /** The version that the page was drawn from, as it came back with the form. */
    private long seen() {
        return parameters.number("version", -1);
    }

    /** What the reviewer asks to mend; empty when it was not given back. */
    public List<DossierDetails.Entry> getReturned() {
        DossierDetails.Entry last = details.history().get(details.history().size() - 1);
        return last.act() == DossierAct.RETURN ? List.of(last) : List.of();
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
