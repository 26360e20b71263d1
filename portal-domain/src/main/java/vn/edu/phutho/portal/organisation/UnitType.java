package vn.edu.phutho.portal.organisation;

/** Kinds of unit (domain.md 1.2): school board, faculty, office. */
public enum UnitType {
    SCHOOL_BOARD,
    FACULTY,
    OFFICE
}
