package vn.edu.phutho.portal.award.dossier;

import java.util.List;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;
import vn.edu.phutho.portal.shared.Fault;
import vn.edu.phutho.portal.shared.InvalidInputException;
import vn.edu.phutho.portal.shared.Refusal;

/**
 * Whether an act can be done, and if not, every reason why.
 *
 * @param act the act asked about
 * @param row number of the row that was judged by; null when none begins where the dossier stands, or for this person
 * @param to where it would lead; null when it is refused
 * @param faults why it is refused, each with the field that it is about if any; empty when it is not
 */
public record Verdict(DossierAct act, String row, DossierState to, List<Fault> faults) {

    public Verdict {
        faults = List.copyOf(faults);
    }

    static Verdict refused(DossierAct act, Refusal reason) {
        return new Verdict(act, null, null, List.of(Fault.ofWhole(reason)));
    }

    public boolean allowed() {
        return faults.isEmpty();
    }

    /** Whether only guards stand in the way: place and person are right, so the person can mend something. */
    public boolean mendable() {
        return !allowed() && row != null;
    }

    /** Why it is refused. */
    public List<Refusal> reasons() {
        return faults.stream().map(Fault::refusal).toList();
    }

    /**
     * Where the act leads.
     *
     * @throws BusinessRuleViolation with the reason when place or person are wrong
     * @throws InvalidInputException with every fault when something can be mended
     */
    public DossierState orRefuse() {
        if (mendable()) {
            throw new InvalidInputException(faults);
        }
        if (!allowed()) {
            throw new BusinessRuleViolation(reasons().get(0));
        }
        return to;
    }
}
