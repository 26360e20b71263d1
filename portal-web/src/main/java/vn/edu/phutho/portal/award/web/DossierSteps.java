package vn.edu.phutho.portal.award.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.edu.phutho.portal.award.application.DossierDetails;
import vn.edu.phutho.portal.award.dossier.DossierState;
import vn.edu.phutho.portal.platform.web.Messages;
import vn.edu.phutho.portal.platform.web.Step;

/** The way of a dossier as steps: behind it, where it is, ahead. */
final class DossierSteps {

    private DossierSteps() {}

    static List<Step> of(DossierDetails details) {
        List<Step> steps = new ArrayList<>();
        List<DossierState> way = details.way();
        int here = way.indexOf(details.head().state());
        for (int i = 0; i < way.size(); i++) {
            DossierState state = way.get(i);
            String label = Messages.text("award", "step." + state.name());
            Instant reached = reached(details, state);
            String note = reached == null || i > here && here >= 0 ? "" : Messages.text("award", "step.at", reached);
            steps.add(new Step(label, note, place(way, i, here, reached)));
        }
        return steps;
    }

    /** A withdrawn dossier has only what lies behind it. */
    private static Step.State place(List<DossierState> way, int step, int here, Instant reached) {
        if (here < 0) {
            return reached == null ? Step.State.AHEAD : Step.State.DONE;
        }
        boolean done = step < here || step == here && way.get(step).ended();
        return done ? Step.State.DONE : step == here ? Step.State.CURRENT : Step.State.AHEAD;
    }

    private static Instant reached(DossierDetails details, DossierState state) {
        return details.history().stream()
                .filter(entry -> entry.to() == state)
                .map(DossierDetails.Entry::doneAt)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
