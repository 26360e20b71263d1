package vn.edu.phutho.portal.account.application;

import java.io.Serializable;
import java.util.Set;
import vn.edu.phutho.portal.account.Role;

/**
 * What the web layer needs to know of a signed-in account.
 *
 * @param id the account's id
 * @param username its name at sign-in
 * @param displayName its name on pages
 * @param personId the person who owns it; null for purely technical accounts
 * @param roles the roles as of now
 * @param oneTimePassword whether the password only served to choose another
 * @param credentialVersion grows with each new password; a session holds with the one it began with
 */
public record SignedInAccount(
        long id,
        String username,
        String displayName,
        Long personId,
        Set<Role> roles,
        boolean oneTimePassword,
        int credentialVersion)
        implements Serializable {

    public SignedInAccount {
        roles = Set.copyOf(roles);
    }
}
