package vn.edu.phutho.portal.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A unit of the school (khoa, phòng, Ban Giám hiệu) with the days on which it exists. */
@Entity
@Table(name = "org_unit")
public class OrgUnit {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "org_unit_seq")
    @SequenceGenerator(name = "org_unit_seq", sequenceName = "org_unit_seq", allocationSize = 50)
    private Long id;

    @NotBlank
    @Column(nullable = false, length = 20)
    private String code;

    @NotBlank
    @Column(nullable = false, length = 200)
    private String name;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(name = "unit_type", nullable = false, length = 20)
    private UnitType type;

    @NotNull
    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    /** Last day, inclusive; null while the unit exists. */
    @Column(name = "valid_to")
    private LocalDate validTo;

    @Column(nullable = false)
    private int position;

    @Version
    private long version;

    protected OrgUnit() {}

    /**
     * A unit that exists from a day on.
     *
     * @param code short code, e.g. {@code K-LLCS}
     * @param name full Vietnamese name
     * @param type kind of unit
     * @param validFrom first day
     * @param position place in lists, from 1
     */
    public OrgUnit(String code, String name, UnitType type, LocalDate validFrom, int position) {
        this.code = code;
        this.name = name;
        this.type = type;
        this.validFrom = validFrom;
        this.position = position;
    }

    /** Whether the unit exists on that day. */
    public boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public Long getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public UnitType getType() {
        return type;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public LocalDate getValidTo() {
        return validTo;
    }

    public int getPosition() {
        return position;
    }
}
