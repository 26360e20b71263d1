package vn.edu.phutho.portal.award.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.edu.phutho.portal.award.catalogue.ReviewRoute;

/**
 * Everything the rules of the workflow look at. Gathered by the service, so that the rules ask nobody.
 *
 * @param route the way of the dossier's title in its period
 * @param state where it stands; null when it is yet to be opened
 * @param capacities in which the actor may act on it
 * @param facts what else is known of it
 */
public record Situation(ReviewRoute route, DossierState state, Set<Performer> capacities, Facts facts) {

    public Situation {
        capacities = Set.copyOf(capacities);
    }

    /**
     * What is known of a dossier besides where it stands.
     *
     * @param day the day of the act
     * @param opensOn first day on which the period takes dossiers
     * @param submitBy last day on which it does
     * @param duplicate whether the person has another living dossier for the same title and period
     * @param missing required parts of the report in which nothing is written
     * @param files number of files attached
     * @param filesRequired least number of files
     * @param schoolDecides whether the title is within the Principal's competence
     * @param actorProposed whether the actor is the one who proposed it
     */
    public record Facts(
            LocalDate day,
            LocalDate opensOn,
            LocalDate submitBy,
            boolean duplicate,
            List<ReportSection> missing,
            int files,
            int filesRequired,
            boolean schoolDecides,
            boolean actorProposed) {

        public Facts {
            missing = List.copyOf(missing);
        }
    }
}
