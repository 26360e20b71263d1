package vn.edu.phutho.portal.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import vn.edu.phutho.portal.platform.web.security.Caller;
import vn.edu.phutho.portal.shared.PersonName;

/** Who asks for this page, for pages and beans alike. */
@Named
@RequestScoped
public class CurrentUser {

    private static final Set<String> REVIEWING = Set.of("UNIT_HEAD", "DEPUTY_UNIT_HEAD", "VICE_PRINCIPAL", "PRINCIPAL");

    @Inject
    private HttpServletRequest request;

    private Optional<Caller> caller() {
        return Caller.of(request);
    }

    public boolean isSignedIn() {
        return caller().isPresent();
    }

    /** Whether the signed-in account has the role of that name; {@code RoleLintTest} keeps the names to those there are. */
    public boolean has(String role) {
        return caller().filter(caller -> caller.roles().contains(role)).isPresent();
    }

    /** Whether dossiers of others may come to this account for approval or decision. */
    public boolean isReviewer() {
        return caller().filter(caller -> review(caller.roles())).isPresent();
    }

    /** Roles of which a unit's head or deputy has one; a test holds them to those that the award's rules ask for. */
    static boolean review(Set<String> roles) {
        return roles.stream().anyMatch(REVIEWING::contains);
    }

    /** Whether dossiers may come to this account for decision. */
    public boolean isDecider() {
        return has("VICE_PRINCIPAL") || has("PRINCIPAL");
    }

    /** The person who owns the account; empty for guests and purely technical accounts. */
    public Optional<Long> personId() {
        return caller().map(Caller::personId);
    }

    /** The account, for what the browser keeps for it; empty for guests. */
    public String getAccountId() {
        return caller().map(caller -> Long.toString(caller.accountId())).orElse("");
    }

    /** Name with degree as pages show it; empty for guests. */
    public String getName() {
        return caller().map(Caller::displayName).orElse("");
    }

    public String getInitials() {
        return new PersonName(getName()).initials();
    }

    /** The last two words of the name, as one addresses a colleague. */
    public String getShortName() {
        String[] words = getName().split(" ");
        return words.length < 3 ? getName() : words[words.length - 2] + " " + words[words.length - 1];
    }

    /** The frame around pages that both guests and staff read. */
    public String getTemplate() {
        return isSignedIn() ? "/WEB-INF/templates/portal.xhtml" : "/WEB-INF/templates/guest.xhtml";
    }
}
