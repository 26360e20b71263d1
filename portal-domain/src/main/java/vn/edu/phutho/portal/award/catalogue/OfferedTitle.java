package vn.edu.phutho.portal.award.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A title that can be proposed in a period, with the route its dossiers take there and the files they must hold. */
@Entity
@Table(name = "offered_title")
public class OfferedTitle {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "offered_title_seq")
    @SequenceGenerator(name = "offered_title_seq", sequenceName = "offered_title_seq", allocationSize = 50)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "period_id", nullable = false)
    private EmulationPeriod period;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "title_code", nullable = false)
    private AwardTitle title;

    @Enumerated(EnumType.STRING)
    @Column(name = "review_route", nullable = false, length = 20)
    private ReviewRoute route;

    /** Least number of files that a dossier holds when it is handed in (domain.md 5.2). */
    @Column(name = "files_required", nullable = false)
    private int filesRequired;

    @Version
    private long version;

    protected OfferedTitle() {}

    /**
     * Offers a title in a period.
     *
     * @param period the period
     * @param title the title
     * @param route the way its dossiers take
     * @param filesRequired least number of files of a dossier, from 0
     */
    public OfferedTitle(EmulationPeriod period, AwardTitle title, ReviewRoute route, int filesRequired) {
        this.period = period;
        this.title = title;
        this.route = route;
        this.filesRequired = filesRequired;
    }

    public Long getId() {
        return id;
    }

    public EmulationPeriod getPeriod() {
        return period;
    }

    public AwardTitle getTitle() {
        return title;
    }

    public ReviewRoute getRoute() {
        return route;
    }

    public int getFilesRequired() {
        return filesRequired;
    }
}
