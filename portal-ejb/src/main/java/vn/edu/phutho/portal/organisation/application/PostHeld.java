package vn.edu.phutho.portal.organisation.application;

/**
 * A post that a person holds today.
 *
 * @param personId the person
 * @param academicTitle degree for bylines; null when none is recorded
 * @param fullName the person's name
 * @param post the post in words
 * @param unitId the unit
 * @param unitCode its code
 * @param unitName its name
 */
public record PostHeld(
        long personId,
        String academicTitle,
        String fullName,
        String post,
        long unitId,
        String unitCode,
        String unitName) {

    /** Name with the degree before it. */
    public String styledName() {
        return academicTitle == null ? fullName : academicTitle + " " + fullName;
    }
}
