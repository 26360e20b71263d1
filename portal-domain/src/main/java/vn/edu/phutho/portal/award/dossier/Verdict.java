package vn.edu.phutho.portal.award.dossier;

import java.util.List;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;
import vn.edu.phutho.portal.shared.Refusal;

/**
 * Whether an act can be done, and if not, every reason why.
 *
 * @param act the act asked about
 * @param row number of the row that was judged by; null when none begins where the dossier stands
 * @param to where it would lead; null when it is refused
 * @param reasons why it is refused; empty when it is not
 */
public record Verdict(DossierAct act, String row, DossierState to, List<Refusal> reasons) {

    public Verdict {
        reasons = List.copyOf(reasons);
    }

    static Verdict refused(DossierAct act, String row, List<Refusal> reasons) {
        return new Verdict(act, row, null, reasons);
    }

    public boolean allowed() {
        return reasons.isEmpty();
    }

    /** Whether only guards stand in the way: place and person are right, so the person can mend something. */
    public boolean mendable() {
        return !allowed() && row != null;
    }

    /**
     * Where the act leads.
     *
     * @throws BusinessRuleViolation with the first reason when it is refused
     */
    public DossierState orRefuse() {
        if (!allowed()) {
            throw new BusinessRuleViolation(reasons.get(0));
        }
        return to;
    }
}
