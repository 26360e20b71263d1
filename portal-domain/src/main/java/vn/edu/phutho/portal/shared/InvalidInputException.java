package vn.edu.phutho.portal.shared;

import java.util.List;

/** Something typed or sent cannot be taken; all its faults are told at once. */
public class InvalidInputException extends BusinessRuleViolation {

    private static final long serialVersionUID = 1L;

    private final Fault[] faults;

    /** With at least one fault; the first gives the reason for those who show only one. */
    public InvalidInputException(List<Fault> faults) {
        super(faults.get(0).refusal());
        this.faults = faults.toArray(Fault[]::new);
    }

    /** With one fault. */
    public InvalidInputException(Fault fault) {
        this(List.of(fault));
    }

    @Override
    public List<Fault> faults() {
        return List.of(faults);
    }
}
