package vn.edu.phutho.portal.award.catalogue;

/** The way a dossier takes; which one is data of the title and the period, never of the dossier's author. */
public enum ReviewRoute {
    /** Without a unit meeting and without a session of the council (domain.md 4.8). */
    SHORT
}
