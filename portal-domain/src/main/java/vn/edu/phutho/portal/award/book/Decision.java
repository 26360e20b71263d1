package vn.edu.phutho.portal.award.book;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import vn.edu.phutho.portal.shared.Fault;
import vn.edu.phutho.portal.shared.InvalidInputException;
import vn.edu.phutho.portal.shared.Refusal;

/** A decision on awards. Its number and date are those of the paper that was signed; the paper decides. */
@Entity
@Table(name = "decision")
public class Decision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "decision_seq")
    @SequenceGenerator(name = "decision_seq", sequenceName = "decision_seq", allocationSize = 50)
    private Long id;

    @Column(name = "decision_number", nullable = false, length = DecisionNumber.MAX)
    private String number;

    @Column(name = "signed_on", nullable = false)
    private LocalDate signedOn;

    /** Year of the register the number belongs to. */
    @Column(name = "register_year", nullable = false)
    private int registerYear;

    @Column(name = "signer_id", nullable = false)
    private long signerId;

    @Column(name = "signer_name", nullable = false, length = 160)
    private String signerName;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    @Version
    private long version;

    protected Decision() {}

    /**
     * Records a decision that was signed.
     *
     * @param number number and sign
     * @param signedOn the day on the paper
     * @param earliest first day that makes sense: that of the newest proposal it decides on
     * @param today the present day; papers are not dated ahead
     * @param signer who decided: person id and name
     * @param now the present moment
     * @throws InvalidInputException on the field "date", see {@link #checkedDay}
     */
    public static Decision record(
            DecisionNumber number,
            LocalDate signedOn,
            LocalDate earliest,
            LocalDate today,
            Signer signer,
            Instant now) {
        Decision decision = new Decision();
        decision.number = number.text();
        decision.signedOn = checkedDay(signedOn, earliest, today);
        decision.registerYear = signedOn.getYear();
        decision.signerId = signer.personId();
        decision.signerName = signer.name();
        decision.recordedAt = now;
        return decision;
    }

    /**
     * The day on the paper.
     *
     * @throws InvalidInputException on the field "date" when it is missing, or before or after those days
     */
    public static LocalDate checkedDay(LocalDate signedOn, LocalDate earliest, LocalDate today) {
        if (signedOn == null) {
            throw new InvalidInputException(new Fault("date", Refusal.of("award.decision.dateMissing")));
        }
        if (signedOn.isAfter(today)) {
            throw new InvalidInputException(new Fault("date", Refusal.of("award.decision.dateAhead", today)));
        }
        if (signedOn.isBefore(earliest)) {
            throw new InvalidInputException(new Fault("date", Refusal.of("award.decision.dateEarly", earliest)));
        }
        return signedOn;
    }

    /**
     * Who signed.
     *
     * @param personId the person
     * @param name the name as the book keeps it
     */
    public record Signer(long personId, String name) {}

    public Long getId() {
        return id;
    }

    public String getNumber() {
        return number;
    }

    public LocalDate getSignedOn() {
        return signedOn;
    }

    public int getRegisterYear() {
        return registerYear;
    }

    public String getSignerName() {
        return signerName;
    }
}
