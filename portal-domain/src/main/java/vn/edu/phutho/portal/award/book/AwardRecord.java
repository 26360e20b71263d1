package vn.edu.phutho.portal.award.book;

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
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import vn.edu.phutho.portal.award.dossier.Dossier;
import vn.edu.phutho.portal.organisation.OrgUnit;
import vn.edu.phutho.portal.organisation.Person;

/**
 * A line of the award book: this person got this title for this year by this decision. Name, post and unit are kept as
 * they were, because a book does not change when people move.
 */
@Entity
@Table(name = "award_record")
public class AwardRecord {

    private static final Comparator<Dossier> IN_THE_PAPER = Comparator.comparingInt(
                    (Dossier dossier) -> dossier.getUnit().getPosition())
            .thenComparing(dossier -> dossier.getPerson().getSortKey())
            .thenComparing(Dossier::getId);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "award_record_seq")
    @SequenceGenerator(name = "award_record_seq", sequenceName = "award_record_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "decision_id", nullable = false)
    private Decision decision;

    /** Place in the decision's list, which is the number of the golden book (domain.md 4.9). */
    @Column(name = "order_number", nullable = false)
    private int orderNumber;

    @Column(name = "dossier_id", nullable = false)
    private Long dossierId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", nullable = false)
    private Person person;

    @Column(name = "person_name", nullable = false, length = 160)
    private String personName;

    @Column(nullable = false, length = 120)
    private String post;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "unit_id", nullable = false)
    private OrgUnit unit;

    @Column(name = "unit_name", nullable = false, length = 200)
    private String unitName;

    @Column(name = "title_code", nullable = false, length = 20)
    private String titleCode;

    @Column(name = "title_name", nullable = false, length = 160)
    private String titleName;

    @Column(name = "award_year", nullable = false)
    private int year;

    @Version
    private long version;

    protected AwardRecord() {}

    private AwardRecord(Decision decision, int orderNumber, Dossier dossier) {
        this.decision = decision;
        this.orderNumber = orderNumber;
        this.dossierId = dossier.getId();
        this.person = dossier.getPerson();
        this.personName = dossier.getPerson().styledName();
        this.post = dossier.getPost();
        this.unit = dossier.getUnit();
        this.unitName = dossier.getUnit().getName();
        this.titleCode = dossier.getOffered().getTitle().getCode();
        this.titleName = dossier.getOffered().getTitle().getName();
        this.year = dossier.getOffered().getPeriod().getYear();
    }

    /**
     * Enters the dossiers of a decision, numbered from 1 as the paper lists them: in the school's order of units, in each
     * in the Vietnamese order of names.
     *
     * @param decision the decision
     * @param dossiers the dossiers it awards, in any order
     */
    public static List<AwardRecord> lines(Decision decision, Collection<Dossier> dossiers) {
        List<AwardRecord> lines = new ArrayList<>();
        dossiers.stream()
                .sorted(IN_THE_PAPER)
                .forEach(dossier -> lines.add(new AwardRecord(decision, lines.size() + 1, dossier)));
        return lines;
    }

    public Long getId() {
        return id;
    }

    public Decision getDecision() {
        return decision;
    }

    public int getOrderNumber() {
        return orderNumber;
    }

    public Long getDossierId() {
        return dossierId;
    }

    public String getPersonName() {
        return personName;
    }

    public String getTitleName() {
        return titleName;
    }

    public int getYear() {
        return year;
    }
}
