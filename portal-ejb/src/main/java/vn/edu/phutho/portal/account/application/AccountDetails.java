package vn.edu.phutho.portal.account.application;

import java.time.Instant;
import java.util.Map;
import vn.edu.phutho.portal.account.AccountAct;
import vn.edu.phutho.portal.shared.Refusal;

/**
 * An account in full, as administrators see it.
 *
 * @param row what lists show of it as well
 * @param personId the owner; null for a technical account
 * @param lockedUntil until when wrong passwords lock it; null when they do not
 * @param oneTimePassword whether its password only serves to choose another
 * @param withheld the acts that cannot be done, and why; all others can
 * @param version what an act must be against
 */
public record AccountDetails(
        AccountRow row,
        Long personId,
        Instant lockedUntil,
        boolean oneTimePassword,
        Map<AccountAct, Refusal> withheld,
        int version) {

    public AccountDetails {
        withheld = Map.copyOf(withheld);
    }
}
