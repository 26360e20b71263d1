package vn.edu.phutho.portal.award.application;

import vn.edu.phutho.portal.award.dossier.Dossier;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;
import vn.edu.phutho.portal.shared.Fault;
import vn.edu.phutho.portal.shared.Faults;
import vn.edu.phutho.portal.shared.PortalException;
import vn.edu.phutho.portal.shared.Refusal;
import vn.edu.phutho.portal.shared.StaleDataException;

/** One of several dossiers that is in the way of an act on all of them: by a reason alone nobody would know which. */
final class RefusedDossier {

    private RefusedDossier() {}

    /** Acts on the dossier; a refusal is noted with its number and person. */
    static void noted(Faults faults, Dossier dossier, Runnable act) {
        try {
            act.run();
        } catch (BusinessRuleViolation | StaleDataException refused) {
            note(faults, dossier, refused);
        }
    }

    private static void note(Faults faults, Dossier dossier, PortalException refused) {
        String code = DossierSummary.code(dossier.getOffered().getPeriod().getYear(), dossier.getId());
        String name = dossier.getPerson().styledName();
        for (Fault fault : refused.faults()) {
            faults.add(Fault.ofWhole(Refusal.of("award.chosen.refused", code, name, fault.refusal())));
        }
    }
}
