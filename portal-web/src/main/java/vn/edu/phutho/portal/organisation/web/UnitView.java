package vn.edu.phutho.portal.organisation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.edu.phutho.portal.organisation.application.DirectoryQueries;
import vn.edu.phutho.portal.organisation.application.UnitDetails;
import vn.edu.phutho.portal.platform.web.Messages;
import vn.edu.phutho.portal.platform.web.Parameters;

/** A unit with its people. */
@Named
@RequestScoped
public class UnitView {

    @Inject
    private DirectoryQueries queries;

    @Inject
    private Parameters parameters;

    @Inject
    private OwnPostView ownPost;

    private UnitDetails unit;
    private boolean own;

    @PostConstruct
    void load() {
        unit = queries.unit(parameters.text("code"));
        own = ownPost.getPost() != null && ownPost.getPost().unitCode().equals(unit.code());
    }

    public UnitDetails getUnit() {
        return unit;
    }

    /** Whether it is the unit of whoever asks, which has its own place in the navigation. */
    public boolean isOwn() {
        return own;
    }

    /** How many people the unit has, in words. */
    public String getCount() {
        return Messages.text("people", "staff.count", unit.size());
    }
}
