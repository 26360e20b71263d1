package vn.edu.phutho.portal.award.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** An emulation year with its days (domain.md 4.1): from when dossiers are opened and by when each step is due. */
@Entity
@Table(name = "emulation_period")
public class EmulationPeriod {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "emulation_period_seq")
    @SequenceGenerator(name = "emulation_period_seq", sequenceName = "emulation_period_seq", allocationSize = 50)
    private Long id;

    /** The year the awards are for. */
    @Column(name = "period_year", nullable = false)
    private int year;

    @Column(nullable = false, length = 120)
    private String name;

    @Column(name = "opens_on", nullable = false)
    private LocalDate opensOn;

    /** Last day on which a dossier may be opened or handed in. */
    @Column(name = "submit_by", nullable = false)
    private LocalDate submitBy;

    /** Day by which the unit has proposed; a reminder, no barrier. */
    @Column(name = "propose_by", nullable = false)
    private LocalDate proposeBy;

    /** Day by which the Principal has decided; a reminder, no barrier. */
    @Column(name = "decide_by", nullable = false)
    private LocalDate decideBy;

    @Version
    private long version;

    protected EmulationPeriod() {}

    /**
     * An emulation year.
     *
     * @param year the year the awards are for
     * @param name as lists show it, e.g. "Thi đua năm 2026"
     * @param opensOn first day on which dossiers may be opened
     * @param submitBy last day on which dossiers may be opened or handed in
     * @param proposeBy day by which units have proposed
     * @param decideBy day by which the Principal has decided
     * @throws IllegalArgumentException when the days are not in this order
     */
    public EmulationPeriod(
            int year, String name, LocalDate opensOn, LocalDate submitBy, LocalDate proposeBy, LocalDate decideBy) {
        this.year = year;
        this.name = name;
        reschedule(opensOn, submitBy, proposeBy, decideBy);
    }

    /**
     * Gives the period other days.
     *
     * @throws IllegalArgumentException when they are not in this order
     */
    public final void reschedule(LocalDate opens, LocalDate submit, LocalDate propose, LocalDate decide) {
        if (submit.isBefore(opens) || propose.isBefore(submit) || decide.isBefore(propose)) {
            throw new IllegalArgumentException("the days of the period " + year + " are not in order");
        }
        opensOn = opens;
        submitBy = submit;
        proposeBy = propose;
        decideBy = decide;
    }

    public Long getId() {
        return id;
    }

    public int getYear() {
        return year;
    }

    public String getName() {
        return name;
    }

    public LocalDate getOpensOn() {
        return opensOn;
    }

    public LocalDate getSubmitBy() {
        return submitBy;
    }

    public LocalDate getProposeBy() {
        return proposeBy;
    }

    public LocalDate getDecideBy() {
        return decideBy;
    }
}
