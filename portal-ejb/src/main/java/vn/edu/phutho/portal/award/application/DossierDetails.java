package vn.edu.phutho.portal.award.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.edu.phutho.portal.award.dossier.DossierAct;
import vn.edu.phutho.portal.award.dossier.DossierState;
import vn.edu.phutho.portal.award.dossier.Report;
import vn.edu.phutho.portal.award.dossier.Verdict;
import vn.edu.phutho.portal.document.application.FileSummary;

/**
 * A dossier with all that its page shows to the one who asked.
 *
 * @param head what lists show of it
 * @param periodName name of its period
 * @param legalBasis the article that its title rests on
 * @param holders names of those who are to act next; empty when it has ended
 * @param report what the reader may see of the report: its owner what is being written, others what was handed in last
 * @param changes what changed since the submission before; empty when it was handed in once or nothing changed
 * @param history what was done with it, oldest first
 * @param files its files
 * @param way the states that it passes on its route when all goes well, in their order
 * @param verdicts what the reader could do with it, and why not
 * @param own whether it is the reader's own
 * @param decision number and day of the decision; null before
 */
public record DossierDetails(
        DossierSummary head,
        String periodName,
        String legalBasis,
        List<String> holders,
        Report report,
        List<SectionChange> changes,
        List<Entry> history,
        List<FileSummary> files,
        List<DossierState> way,
        List<Verdict> verdicts,
        boolean own,
        DecisionTaken decision) {

    public DossierDetails {
        holders = List.copyOf(holders);
        changes = List.copyOf(changes);
        history = List.copyOf(history);
        files = List.copyOf(files);
        way = List.copyOf(way);
        verdicts = List.copyOf(verdicts);
    }

    /** Whether the reader may write its report now. */
    public boolean writable() {
        return own && head.state().writable();
    }

    /** Whether it is the reader who decides now, if only nothing stands in the way. */
    public boolean deciding() {
        return verdicts.stream()
                .anyMatch(verdict -> verdict.act() == DossierAct.DECIDE && (verdict.allowed() || verdict.mendable()));
    }

    /** What its owner is asked to mend, as the one line of the return; empty when it was not given back just now. */
    public List<Entry> returned() {
        Entry last = history.get(history.size() - 1);
        return own && last.act() == DossierAct.RETURN ? List.of(last) : List.of();
    }

    /**
     * A line of the history.
     *
     * @param act what was done
     * @param to where the dossier stood then
     * @param actor by whom
     * @param doneAt when
     * @param reason why; null for most acts
     */
    public record Entry(DossierAct act, DossierState to, String actor, Instant doneAt, String reason) {}

    /**
     * The decision by which the title was awarded.
     *
     * @param number number and sign
     * @param signedOn day on the paper
     * @param signer who signed
     */
    public record DecisionTaken(String number, LocalDate signedOn, String signer) {}
}
