package vn.edu.phutho.portal.account;

/** What an administrator does to an account that exists. */
public enum AccountAct {
    DISABLE,
    ENABLE,
    ROLES,
    PASSWORD
}
