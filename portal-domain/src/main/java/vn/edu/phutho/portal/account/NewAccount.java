package vn.edu.phutho.portal.account;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import vn.edu.phutho.portal.shared.Fault;
import vn.edu.phutho.portal.shared.Faults;
import vn.edu.phutho.portal.shared.Refusal;
import vn.edu.phutho.portal.shared.VietnameseText;

/**
 * An account as an administrator typed it, not yet looked at.
 *
 * @param username name to sign in with, in the form in which it would be stored
 * @param personId the person who is to own it; null for a technical account
 * @param displayName name of a technical account, empty for one of a person
 * @param roles at least one
 */
public record NewAccount(String username, Long personId, String displayName, Set<Role> roles) {

    /** Most characters of a user name. */
    public static final int USERNAME_MAX = 63;

    /** Most characters of the name of a technical account. */
    public static final int NAME_MAX = 160;

    /** At least two signs; dots only between others. */
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9.]*[a-z0-9]");

    /** A name that {@code PersonName} can order by: at least one letter or digit. */
    private static final Pattern NAMED = Pattern.compile(".*[\\p{L}\\p{N}].*");

    /** Takes what was typed; null counts as nothing typed. */
    public NewAccount {
        username = Account.normalise(Objects.requireNonNullElse(username, ""));
        displayName = VietnameseText.storable(Objects.requireNonNullElse(displayName, ""))
                .strip()
                .replaceAll("\\s+", " ");
        roles = roles.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(roles));
    }

    /** What is wrong with it by itself; that the name or the person has an account already is seen elsewhere. */
    public List<Fault> faults() {
        Faults faults = new Faults();
        if (personId == null && displayName.isEmpty()) {
            faults.add("person", Refusal.of("account.owner.missing"));
        } else if (personId != null && !displayName.isEmpty()) {
            faults.add("displayName", Refusal.of("account.owner.both"));
        } else if (displayName.length() > NAME_MAX) {
            faults.add("displayName", Refusal.of("account.name.tooLong", NAME_MAX, displayName.length()));
        } else if (!displayName.isEmpty() && !NAMED.matcher(displayName).matches()) {
            faults.add("displayName", Refusal.of("account.name.form"));
        }
        if (username.isEmpty()) {
            faults.add("username", Refusal.of("account.username.missing"));
        } else if (username.length() > USERNAME_MAX) {
            faults.add("username", Refusal.of("account.username.tooLong", USERNAME_MAX, username.length()));
        } else if (!USERNAME.matcher(username).matches() || username.contains("..")) {
            faults.add("username", Refusal.of("account.username.form"));
        }
        if (roles.isEmpty()) {
            faults.add("roles", Refusal.of("account.roles.missing"));
        }
        return faults.found();
    }
}
