package vn.edu.phutho.portal.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import vn.edu.phutho.portal.account.Role;
import vn.edu.phutho.portal.account.application.SignedInAccount;
import vn.edu.phutho.portal.organisation.application.OrganisationQueries;
import vn.edu.phutho.portal.organisation.application.PostHeld;
import vn.edu.phutho.portal.platform.web.security.PortalAuthentication;
import vn.edu.phutho.portal.shared.PersonName;

/** Who asks for this page, for pages and beans alike. */
@Named
@RequestScoped
public class CurrentUser {

    @Inject
    private HttpServletRequest request;

    @Inject
    private OrganisationQueries organisation;

    private Optional<PostHeld> post;

    private Optional<SignedInAccount> account() {
        return Optional.ofNullable((SignedInAccount) request.getAttribute(PortalAuthentication.ACCOUNT));
    }

    public boolean isSignedIn() {
        return account().isPresent();
    }

    /** Whether the signed-in account has that role, by its name in {@link Role}. */
    public boolean has(String role) {
        return account()
                .filter(account -> account.roles().contains(Role.valueOf(role)))
                .isPresent();
    }

    /** Name with degree as pages show it; empty for guests. */
    public String getName() {
        return account().map(SignedInAccount::displayName).orElse("");
    }

    public String getInitials() {
        return new PersonName(getName()).initials();
    }

    /** The last two words of the name, as one addresses a colleague. */
    public String getShortName() {
        String[] words = getName().split(" ");
        return words.length < 3 ? getName() : words[words.length - 2] + " " + words[words.length - 1];
    }

    /** The post held today; null for accounts without a person or a post. */
    public PostHeld getPost() {
        if (post == null) {
            post = account().map(SignedInAccount::personId).flatMap(organisation::postOf);
        }
        return post.orElse(null);
    }

    /** Post and unit in one line; empty for accounts without a post. */
    public String getPostAndUnit() {
        PostHeld held = getPost();
        return held == null ? "" : held.post() + " · " + held.unitName();
    }

    /** The frame around pages that both guests and staff read. */
    public String getTemplate() {
        return isSignedIn() ? "/WEB-INF/templates/portal.xhtml" : "/WEB-INF/templates/guest.xhtml";
    }
}
