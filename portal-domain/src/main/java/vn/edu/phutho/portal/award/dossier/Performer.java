package vn.edu.phutho.portal.award.dossier;

/** In which capacity somebody acts on a dossier. Follows from who leads the unit on that day, see {@link Standing}. */
public enum Performer {
    /** The person the dossier is about. */
    OWNER,
    /** Who leads the owner's unit; a deputy when the owner leads it. Never the owner. */
    UNIT_REVIEWER,
    /** The Principal; a deputy when the owner is the Principal. Never the owner. */
    DECIDER
}
