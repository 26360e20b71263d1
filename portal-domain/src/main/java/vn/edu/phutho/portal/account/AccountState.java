package vn.edu.phutho.portal.account;

/** What an account is good for at a moment, as lists show it. */
public enum AccountState {
    /** It can be used. */
    ACTIVE,
    /** Wrong passwords have locked it for a while. */
    LOCKED,
    /** An administrator has ended its use. */
    DISABLED
}
