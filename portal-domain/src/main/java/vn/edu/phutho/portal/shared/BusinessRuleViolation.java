package vn.edu.phutho.portal.shared;

import java.io.Serializable;

/** A rule of the domain does not allow the act; the person can mend something and try again. */
public class BusinessRuleViolation extends PortalException {

    private static final long serialVersionUID = 1L;

    public BusinessRuleViolation(String key, Serializable... args) {
        super(Refusal.of(key, args));
    }

    /** With a reason that a rule gave. */
    public BusinessRuleViolation(Refusal refusal) {
        super(refusal);
    }
}
