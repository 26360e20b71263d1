package vn.edu.phutho.portal.award.dossier;

/** Where a dossier stands. */
public enum DossierState {
    /** With its author, who may still change it. */
    DRAFT,
    /** Handed in; the unit's head looks at it. */
    SUBMITTED,
    /** Proposed by the unit; the Principal is to decide. */
    PROPOSED,
    /** Taken back by its author; ends here, another dossier may be opened. */
    WITHDRAWN,
    /** Decided; stands in the award book. */
    AWARDED;

    /** Whether its author may write in it. */
    public boolean writable() {
        return this == DRAFT;
    }

    /** Whether nobody is expected to act any more. */
    public boolean ended() {
        return this == WITHDRAWN || this == AWARDED;
    }
}
