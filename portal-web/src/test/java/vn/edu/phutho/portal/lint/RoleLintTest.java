package vn.edu.phutho.portal.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.edu.phutho.portal.account.Role;

/** Pages name roles as texts; one that does not exist would only hide something from everybody. */
class RoleLintTest {

    private static final Pattern ASKED = Pattern.compile("currentUser\\.has\\(([^)]*)\\)");
    private static final Pattern NAMED = Pattern.compile("<role-name>([^<*]+)</role-name>");
    private static final List<String> ROLES =
            Arrays.stream(Role.values()).map(Enum::name).toList();

    @Test
    void everyRoleThatPagesAskForExists() {
        List<String> asked = Sources.pages().stream()
                .flatMap(page -> Sources.matches(ASKED, Sources.text(page)).stream())
                .map(found -> found.group(1))
                .toList();
        assertThat(asked).hasSizeGreaterThan(1).allMatch(role -> ROLES.contains(role.replaceAll("^'|'$", "")));
    }

    @Test
    void everyRoleOfTheConstraintsExists() {
        String constraints = Sources.text(Sources.WEBAPP.resolve("WEB-INF/web.xml"));
        assertThat(Sources.matches(NAMED, constraints))
                .extracting((MatchResult found) -> found.group(1))
                .contains("EDITOR")
                .allMatch(ROLES::contains);
    }
}
