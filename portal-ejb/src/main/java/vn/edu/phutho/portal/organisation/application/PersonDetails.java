package vn.edu.phutho.portal.organisation.application;

import java.time.LocalDate;
import java.util.List;

/**
 * A person as the page about them shows it.
 *
 * @param id the person
 * @param styledName name with the degree before it
 * @param email where mail reaches them; null when no address is known
 * @param posts posts held over time, those of today first
 */
public record PersonDetails(long id, String styledName, String email, List<Post> posts) {

    public PersonDetails {
        posts = List.copyOf(posts);
    }

    /**
     * A post held for a time.
     *
     * @param post the post in words
     * @param unitCode code of the unit, by which its page is found; null when it exists no longer
     * @param unitName its name
     * @param from first day
     * @param until last day; null while it is held
     * @param today whether it is held today
     */
    public record Post(String post, String unitCode, String unitName, LocalDate from, LocalDate until, boolean today) {}
}
