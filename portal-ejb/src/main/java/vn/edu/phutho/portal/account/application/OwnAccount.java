package vn.edu.phutho.portal.account.application;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import vn.edu.phutho.portal.account.Role;

/**
 * An account as its owner sees it.
 *
 * @param username what it signs in with
 * @param displayName its name on pages
 * @param roles its roles
 * @param lastSignInAt when it last signed in
 */
public record OwnAccount(String username, String displayName, Set<Role> roles, Instant lastSignInAt) {

    public OwnAccount {
        roles = Collections.unmodifiableSet(new LinkedHashSet<>(roles));
    }
}
