package vn.edu.phutho.portal.shared.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/**
 * One attempt at an act. Never changes and is never deleted. Names the account by its name, so that it stays readable
 * when the account is gone; holds no secret and nothing that somebody typed.
 */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry_seq")
    @SequenceGenerator(name = "audit_entry_seq", sequenceName = "audit_entry_seq", allocationSize = 50)
    private Long id;

    @NotNull
    @Column(name = "happened_at", nullable = false)
    private Instant happenedAt;

    @NotBlank
    @Column(nullable = false, length = 64)
    private String account;

    @NotBlank
    @Column(nullable = false, length = 100)
    private String act;

    @Column(length = 120)
    private String subject;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private AuditOutcome outcome;

    /** Key of the refusal, or the kind of the failure; null when done. */
    @Column(length = 120)
    private String reason;

    @Column(name = "reason_values", length = 400)
    private String reasonValues;

    @Column(name = "request_address", length = 200)
    private String requestAddress;

    @Column(name = "remote_address", length = 64)
    private String remoteAddress;

    protected AuditEntry() {}

    /** An attempt by that account, made at that moment. */
    public AuditEntry(Instant happenedAt, String account, Attempt attempt, Origin origin) {
        this.happenedAt = happenedAt;
        this.account = cut(account, 64);
        this.act = attempt.act();
        this.subject = cut(attempt.subject(), 120);
        this.outcome = attempt.outcome();
        this.reason = cut(attempt.reason(), 120);
        this.reasonValues = cut(attempt.reasonValues(), 400);
        this.requestAddress = cut(origin.requestAddress(), 200);
        this.remoteAddress = cut(origin.remoteAddress(), 64);
    }

    /**
     * What was tried and what came of it.
     *
     * @param act name of the act, e.g. {@code award.dossier.propose}
     * @param subject the thing acted on, e.g. {@code award.dossier/12}; null when there is none
     * @param outcome what came of it
     * @param reason key of the refusal, or the kind of the failure; null when done
     * @param reasonValues numbers, days and codes of the refusal; null when there are none
     */
    public record Attempt(String act, String subject, AuditOutcome outcome, String reason, String reasonValues) {}

    /**
     * Where the attempt came from; both null when no request was behind it.
     *
     * @param requestAddress address of the portal that was asked for
     * @param remoteAddress network address of the asking machine
     */
    public record Origin(String requestAddress, String remoteAddress) {}

    private static String cut(String text, int most) {
        return text == null || text.length() <= most ? text : text.substring(0, most);
    }

    public Long getId() {
        return id;
    }

    public Instant getHappenedAt() {
        return happenedAt;
    }

    public String getAccount() {
        return account;
    }

    /** What was tried, and what came of it. */
    public Attempt attempt() {
        return new Attempt(act, subject, outcome, reason, reasonValues);
    }

    /** Where it came from. */
    public Origin origin() {
        return new Origin(requestAddress, remoteAddress);
    }
}
