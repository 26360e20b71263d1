package vn.edu.phutho.portal.organisation.web;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.edu.phutho.portal.organisation.application.PostHeld;
import vn.edu.phutho.portal.shared.VietnameseText;

/**
 * A person chosen in a {@code pt:person}.
 *
 * @param id the person
 * @param name full name
 * @param label how the field shows the person, and how the field is read again: name, unit, and the number where two
 *     people of a unit have one name
 */
public record PersonChoice(long id, String name, String label) implements Serializable {

    private static final String BETWEEN = " – ";
    private static final Pattern NUMBERED = Pattern.compile(".*\\(số ([0-9]{1,18})\\)");

    /** The person of a hit; the other hits tell whether name and unit are enough. */
    static PersonChoice of(PostHeld hit, List<PostHeld> hits) {
        String plain = plain(hit);
        boolean twins =
                hits.stream().filter(other -> plain(other).equals(plain)).count() > 1;
        String label = twins ? plain + " (số " + hit.personId() + ")" : plain;
        return new PersonChoice(hit.personId(), hit.fullName(), label);
    }

    private static String plain(PostHeld hit) {
        return hit.fullName() + BETWEEN + hit.unitName();
    }

    /** The words of what was typed that are of the name. */
    static String nameIn(String typed) {
        return typed.split(BETWEEN, 2)[0].strip();
    }

    /** The one person that is meant by a whole name, by name and unit, or by the number; empty when that is not one. */
    static Optional<PersonChoice> meant(String typed, List<PostHeld> hits) {
        Matcher numbered = NUMBERED.matcher(typed);
        long number = numbered.matches() ? Long.parseLong(numbered.group(1)) : 0;
        String folded = VietnameseText.fold(typed);
        List<PostHeld> meant = hits.stream()
                .filter(hit -> hit.personId() == number
                        || VietnameseText.fold(hit.fullName()).equals(folded)
                        || VietnameseText.fold(plain(hit)).equals(folded))
                .toList();
        return meant.size() == 1 ? Optional.of(of(meant.get(0), hits)) : Optional.empty();
    }
}
