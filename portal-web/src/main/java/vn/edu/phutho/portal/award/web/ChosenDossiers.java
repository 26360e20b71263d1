package vn.edu.phutho.portal.award.web;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.edu.phutho.portal.award.application.DossierSummary;
import vn.edu.phutho.portal.platform.web.Messages;
import vn.edu.phutho.portal.platform.web.Parameters;

/**
 * The dossiers that somebody chose in a list, looked at once more before one act is done on all of them.
 *
 * @param rows those that still wait
 * @param gone how many of the chosen ones wait no longer
 */
public record ChosenDossiers(List<DossierSummary> rows, int gone) {

    public ChosenDossiers {
        rows = List.copyOf(rows);
    }

    /** Those that the address names, as far as they still wait. */
    static ChosenDossiers named(Parameters parameters, Function<Set<Long>, List<DossierSummary>> waiting) {
        List<Long> picked = parameters.ids("pick");
        List<DossierSummary> rows = waiting.apply(new LinkedHashSet<>(picked));
        return new ChosenDossiers(rows, picked.size() - rows.size());
    }

    /** What the review page sent: each dossier with the version of it that was on the page. */
    static Map<Long, Long> sent(Parameters parameters) {
        Map<Long, Long> versions = new LinkedHashMap<>();
        for (long id : parameters.ids("chosen")) {
            versions.put(id, (long) parameters.seenVersion(id));
        }
        return versions;
    }

    /** What to say of those that wait no longer; empty for none. */
    public String goneText() {
        return gone == 0 ? "" : Messages.text("award", "review.gone", gone);
    }
}
