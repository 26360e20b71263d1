package vn.edu.phutho.portal.award.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A title or form of commendation of the catalogue (domain.md 3.2), in force from one day to another. */
@Entity
@Table(name = "award_title")
public class AwardTitle {

    /** E.g. {@code LDTT}. */
    @Id
    @Column(nullable = false, length = 20)
    private String code;

    @Column(nullable = false, length = 160)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_kind", nullable = false, length = 20)
    private SubjectKind subjectKind;

    @Enumerated(EnumType.STRING)
    @Column(name = "award_level", nullable = false, length = 20)
    private AwardLevel level;

    /** The article it rests on, as papers cite it. */
    @Column(name = "legal_basis", nullable = false, length = 200)
    private String legalBasis;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    /** Last day, inclusive; null while it is in force. */
    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(nullable = false)
    private int position;

    @Version
    private long version;

    protected AwardTitle() {}

    /**
     * A title in force from a day on.
     *
     * @param code short code, e.g. {@code LDTT}
     * @param name full Vietnamese name
     * @param subjectKind who it is for
     * @param level whose competence it is
     * @param legalBasis the article, as papers cite it
     * @param validFrom first day
     * @param position place in lists, from 1
     */
    public AwardTitle(
            String code,
            String name,
            SubjectKind subjectKind,
            AwardLevel level,
            String legalBasis,
            LocalDate validFrom,
            int position) {
        this.code = code;
        this.name = name;
        this.subjectKind = subjectKind;
        this.level = level;
        this.legalBasis = legalBasis;
        this.validFrom = validFrom;
        this.position = position;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public SubjectKind getSubjectKind() {
        return subjectKind;
    }

    public AwardLevel getLevel() {
        return level;
    }

    public String getLegalBasis() {
        return legalBasis;
    }
}
