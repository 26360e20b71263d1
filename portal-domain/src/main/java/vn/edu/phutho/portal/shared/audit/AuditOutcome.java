package vn.edu.phutho.portal.shared.audit;

/** What came of an attempt: committed, refused by a rule, or broken by a failure. */
public enum AuditOutcome {
    DONE,
    REFUSED,
    FAILED
}
