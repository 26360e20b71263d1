package vn.edu.phutho.portal.award.catalogue;

/** Whose competence a title or form is (Law on Emulation and Commendation 2022, articles 77 to 80; domain.md 3.2). */
public enum AwardLevel {
    SCHOOL,
    ACADEMY,
    PROVINCE,
    STATE
}
