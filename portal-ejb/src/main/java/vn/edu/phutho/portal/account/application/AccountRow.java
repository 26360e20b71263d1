package vn.edu.phutho.portal.account.application;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import vn.edu.phutho.portal.account.Account;
import vn.edu.phutho.portal.account.AccountState;
import vn.edu.phutho.portal.account.Role;
import vn.edu.phutho.portal.organisation.application.PostHeld;

/**
 * An account in a list.
 *
 * @param id the account
 * @param username what it signs in with
 * @param displayName its name on pages
 * @param post the owner's post of today; null for none
 * @param roles its roles
 * @param state what it is good for now
 * @param lastSignInAt when it last signed in; null for never
 */
public record AccountRow(
        long id,
        String username,
        String displayName,
        PostHeld post,
        Set<Role> roles,
        AccountState state,
        Instant lastSignInAt) {

    public AccountRow {
        roles = Collections.unmodifiableSet(new LinkedHashSet<>(roles));
    }

    static AccountRow of(Account account, PostHeld post, Instant now) {
        return new AccountRow(
                account.getId(),
                account.getUsername(),
                account.getDisplayName(),
                post,
                account.getRoles(),
                account.stateAt(now),
                account.getLastSignInAt());
    }
}
