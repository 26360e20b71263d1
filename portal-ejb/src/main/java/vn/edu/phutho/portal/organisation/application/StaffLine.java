package vn.edu.phutho.portal.organisation.application;

import vn.edu.phutho.portal.shared.PersonName;

/**
 * A member of the staff with a post of today, as directories show it.
 *
 * @param personId the person
 * @param academicTitle degree for bylines; null when none is recorded
 * @param fullName the person's name
 * @param post the post in words; several, divided by commas, when somebody holds them in one unit
 * @param rankInUnit 1 head, 2 deputy, 3 others
 * @param unitCode code of the unit
 * @param unitName its name
 * @param email where mail reaches them; null when no address is known
 */
public record StaffLine(
        long personId,
        String academicTitle,
        String fullName,
        String post,
        int rankInUnit,
        String unitCode,
        String unitName,
        String email) {

    /** Name with the degree before it. */
    public String styledName() {
        return academicTitle == null ? fullName : academicTitle + " " + fullName;
    }

    /** Two letters for the picture. */
    public String initials() {
        return new PersonName(fullName).initials();
    }

    /** Whether it is the head or a deputy. */
    boolean leads() {
        return rankInUnit <= 2;
    }

    /** The same person with a post more. */
    StaffLine and(StaffLine lower) {
        return new StaffLine(
                personId, academicTitle, fullName, post + ", " + lower.post(), rankInUnit, unitCode, unitName, email);
    }
}
