package vn.edu.phutho.portal.organisation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.edu.phutho.portal.organisation.application.PersonDetails;
import vn.edu.phutho.portal.organisation.application.PersonQueries;
import vn.edu.phutho.portal.platform.web.Messages;
import vn.edu.phutho.portal.platform.web.Parameters;

/** A member of the staff, with the posts held over time. */
@Named
@RequestScoped
public class PersonView {

    @Inject
    private PersonQueries queries;

    @Inject
    private Parameters parameters;

    private PersonDetails person;
    private List<Held> posts;

    /**
     * A post as the page shows it.
     *
     * @param days from when to when, in words
     * @param post the post
     * @param unitCode code of the unit; null when it exists no longer
     * @param unitName where
     */
    public record Held(String days, String post, String unitCode, String unitName) {}

    @PostConstruct
    void load() {
        person = queries.details(parameters.id());
        posts = person.posts().stream().map(PersonView::held).toList();
    }

    private static Held held(PersonDetails.Post post) {
        String days = post.until() == null
                ? Messages.text("people", "posts.since", post.from())
                : Messages.text("people", "posts.between", post.from(), post.until());
        return new Held(days, post.post(), post.unitCode(), post.unitName());
    }

    public PersonDetails getPerson() {
        return person;
    }

    public List<Held> getPosts() {
        return posts;
    }

    /** Post and unit of today; empty for somebody who holds none. */
    public String getToday() {
        return person.posts().stream()
                .filter(PersonDetails.Post::today)
                .findFirst()
                .map(post -> post.post() + ", " + post.unitName())
                .orElse("");
    }
}
