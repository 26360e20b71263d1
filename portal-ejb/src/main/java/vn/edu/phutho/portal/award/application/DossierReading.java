package vn.edu.phutho.portal.award.application;

import java.util.List;
import java.util.Set;
import vn.edu.phutho.portal.award.dossier.AttachedFile;
import vn.edu.phutho.portal.award.dossier.Dossier;
import vn.edu.phutho.portal.award.dossier.DossierEntry;
import vn.edu.phutho.portal.award.dossier.DossierWorkflow;
import vn.edu.phutho.portal.award.dossier.Performer;
import vn.edu.phutho.portal.award.dossier.Report;
import vn.edu.phutho.portal.award.dossier.Verdict;
import vn.edu.phutho.portal.document.application.FileSummary;

/** Puts together what somebody in certain capacities may see of a dossier. */
final class DossierReading {

    private final Dossier dossier;
    private final boolean own;

    DossierReading(Dossier dossier, Set<Performer> capacities) {
        this.dossier = dossier;
        this.own = capacities.contains(Performer.OWNER);
    }

    DossierDetails details(
            List<String> holders,
            List<FileSummary> files,
            List<Verdict> verdicts,
            DossierDetails.DecisionTaken decision) {
        return new DossierDetails(
                DossierSummary.of(dossier),
                dossier.getOffered().getPeriod().getName(),
                dossier.getOffered().getTitle().getLegalBasis(),
                holders,
                report(),
                changes(),
                dossier.getHistory().stream().map(DossierReading::entry).toList(),
                files,
                DossierWorkflow.way(dossier.getOffered().getRoute()),
                verdicts,
                own,
                decision);
    }

    /** The files that somebody in these capacities may know of; like the text, what is not handed in is its author's. */
    static List<AttachedFile> files(Dossier dossier, Set<Performer> capacities) {
        return capacities.contains(Performer.OWNER) ? dossier.getFiles() : dossier.getFilesHandedIn();
    }

    /** What is being written is nobody's business but its author's. */
    private Report report() {
        return own ? dossier.workingReport() : dossier.submittedReport(dossier.getSubmissions());
    }

    private List<SectionChange> changes() {
        int last = dossier.getSubmissions();
        return last < 2
                ? List.of()
                : SectionChange.between(dossier.submittedReport(last - 1), dossier.submittedReport(last));
    }

    private static DossierDetails.Entry entry(DossierEntry entry) {
        return new DossierDetails.Entry(
                entry.getAct(), entry.getTo(), entry.getActorName(), entry.getDoneAt(), entry.getReason());
    }
}
