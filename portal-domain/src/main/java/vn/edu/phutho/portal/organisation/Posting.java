package vn.edu.phutho.portal.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A post that a person holds in a unit, from one day to another. */
@Entity
@Table(name = "posting")
public class Posting {

    /** Rank of a unit's head. */
    public static final int HEAD = 1;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "posting_seq")
    @SequenceGenerator(name = "posting_seq", sequenceName = "posting_seq", allocationSize = 50)
    private Long id;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", nullable = false)
    private Person person;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "unit_id", nullable = false)
    private OrgUnit unit;

    /** The post in words as decisions write it, e.g. "Phó Trưởng khoa". */
    @NotBlank
    @Column(nullable = false, length = 120)
    private String post;

    /** Place within the unit: 1 for its head, 2 for deputies, 3 for everybody else. */
    @Column(name = "rank_in_unit", nullable = false)
    private int rankInUnit;

    @NotNull
    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    /** Last day, inclusive; null while the post is held. */
    @Column(name = "valid_to")
    private LocalDate validTo;

    @Version
    private long version;

    protected Posting() {}

    /**
     * A post held from a day on.
     *
     * @param person who
     * @param unit where
     * @param post the post in words
     * @param rankInUnit 1 head, 2 deputy, 3 others
     * @param validFrom first day
     */
    public Posting(Person person, OrgUnit unit, String post, int rankInUnit, LocalDate validFrom) {
        this.person = person;
        this.unit = unit;
        this.post = post;
        this.rankInUnit = rankInUnit;
        this.validFrom = validFrom;
    }

    /** Whether it is held on that day. */
    public boolean heldOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public Long getId() {
        return id;
    }

    public Person getPerson() {
        return person;
    }

    public OrgUnit getUnit() {
        return unit;
    }

    public String getPost() {
        return post;
    }

    public int getRankInUnit() {
        return rankInUnit;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }
}
