package vn.edu.phutho.portal.award.book;

/** Where decisions and the lines of the award book are kept. */
public interface AwardBook {

    /** Whether the register of a year has a decision of that number. */
    boolean has(DecisionNumber number, int registerYear);

    /** Enters a decision. */
    void add(Decision decision);

    /** Enters a line. */
    void add(AwardRecord line);
}
