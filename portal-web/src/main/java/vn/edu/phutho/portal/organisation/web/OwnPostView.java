package vn.edu.phutho.portal.organisation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.edu.phutho.portal.organisation.application.OrganisationQueries;
import vn.edu.phutho.portal.organisation.application.PostHeld;
import vn.edu.phutho.portal.platform.web.CurrentUser;

/** The post that whoever asks holds today. */
@Named
@RequestScoped
public class OwnPostView {

    @Inject
    private CurrentUser user;

    @Inject
    private OrganisationQueries organisation;

    private PostHeld post;

    @PostConstruct
    void load() {
        post = user.personId().flatMap(organisation::postOf).orElse(null);
    }

    /** The post; null for guests and for accounts without a person or a post. */
    public PostHeld getPost() {
        return post;
    }

    /** Post and unit in one line; empty for accounts without a post. */
    public String getPostAndUnit() {
        return post == null ? "" : post.post() + " · " + post.unitName();
    }
}
