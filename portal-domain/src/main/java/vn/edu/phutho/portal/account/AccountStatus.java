package vn.edu.phutho.portal.account;

/** Whether an account may be used at all; the passing lock after wrong passwords is a time, not a status. */
public enum AccountStatus {
    ACTIVE,
    DISABLED
}
