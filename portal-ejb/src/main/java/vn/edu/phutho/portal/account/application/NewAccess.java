package vn.edu.phutho.portal.account.application;

import java.util.Optional;

/**
 * An account that just got a one-time password.
 *
 * @param accountId the account
 * @param password the password, to be shown this once and kept nowhere; empty when the same act was done before
 */
public record NewAccess(long accountId, Optional<String> password) {

    /** Without the password: records end in logs. */
    @Override
    public String toString() {
        return "NewAccess[accountId=" + accountId + "]";
    }
}
