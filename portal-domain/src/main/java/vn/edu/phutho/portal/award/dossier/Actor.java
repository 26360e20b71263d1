package vn.edu.phutho.portal.award.dossier;

import java.util.Set;
import vn.edu.phutho.portal.account.Role;

/**
 * Who acts.
 *
 * @param personId the person behind the account
 * @param name the person's name as the history keeps it
 * @param roles the account's roles of this moment
 */
public record Actor(long personId, String name, Set<Role> roles) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    boolean hasAny(Set<Role> wanted) {
        return roles.stream().anyMatch(wanted::contains);
    }
}
