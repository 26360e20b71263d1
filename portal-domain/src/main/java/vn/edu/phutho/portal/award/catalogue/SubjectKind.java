package vn.edu.phutho.portal.award.catalogue;

/** Who a title or form is for (domain.md 3.2, 3.3). */
public enum SubjectKind {
    INDIVIDUAL,
    COLLECTIVE
}
