package vn.edu.phutho.portal.organisation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.edu.phutho.portal.organisation.application.PersonQueries;
import vn.edu.phutho.portal.organisation.application.PostHeld;
import vn.edu.phutho.portal.platform.web.Messages;
import vn.edu.phutho.portal.platform.web.Parameters;
import vn.edu.phutho.portal.shared.PersonName;

/** The people that {@code pt:person} offers while somebody types. */
@Named
@RequestScoped
public class PersonOptionsView {

    private static final int OFFERED = 8;

    @Inject
    private PersonQueries queries;

    @Inject
    private Parameters parameters;

    private List<Option> options;

    /**
     * A person to choose.
     *
     * @param label what the field will hold
     * @param initials for the picture
     * @param name name with degree
     * @param post post and unit
     */
    public record Option(String label, String initials, String name, String post) {}

    @PostConstruct
    void load() {
        String typed = parameters.text("q");
        List<PostHeld> hits = queries.find(typed == null ? "" : PersonChoice.nameIn(typed), OFFERED);
        options = hits.stream()
                .map(hit -> new Option(
                        PersonChoice.of(hit, hits).label(),
                        new PersonName(hit.fullName()).initials(),
                        hit.styledName(),
                        hit.post() + ", " + hit.unitName()))
                .toList();
    }

    public List<Option> getOptions() {
        return options;
    }

    /** What is read out: how many there are, or that there is nobody. */
    public String getSummary() {
        return Messages.text("common", "person.found", options.size());
    }
}
