package vn.edu.phutho.portal.account.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.edu.phutho.portal.account.Role;
import vn.edu.phutho.portal.platform.web.Messages;
import vn.edu.phutho.portal.platform.web.Parameters;

/** Roles in words, and the boxes to tick for them. */
public final class RoleChoices {

    /** Name of the boxes in the form. */
    static final String NAME = "role";

    private RoleChoices() {}

    /**
     * A box to tick.
     *
     * @param name name of the role
     * @param label the role in words
     * @param chosen whether it is ticked
     */
    public record Choice(String name, String label, boolean chosen) {}

    static List<Choice> of(Set<Role> chosen) {
        return Arrays.stream(Role.values())
                .map(role -> new Choice(role.name(), label(role), chosen.contains(role)))
                .toList();
    }

    /** The roles that were ticked; names of no role are left out. */
    static Set<Role> sent(Parameters parameters) {
        List<String> names = parameters.texts(NAME);
        return Arrays.stream(Role.values())
                .filter(role -> names.contains(role.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    /** In the order of the enum, with commas. */
    static String words(Set<Role> roles) {
        return roles.stream().sorted().map(RoleChoices::label).collect(Collectors.joining(", "));
    }

    private static String label(Role role) {
        return Messages.text("account", "role." + role.name());
    }
}
