package vn.edu.phutho.portal.award.dossier;

import java.util.List;
import vn.edu.phutho.portal.award.catalogue.ReviewRoute;

/**
 * A row of the procedure.
 *
 * @param row its number, e.g. D3
 * @param route the route it belongs to
 * @param from where the dossier stands before; null when it is yet to be opened
 * @param act what is done
 * @param performer who does it
 * @param guards what else must hold
 * @param to where the dossier stands after
 */
record Transition(
        String row,
        ReviewRoute route,
        DossierState from,
        DossierAct act,
        Performer performer,
        List<Guard> guards,
        DossierState to) {}
