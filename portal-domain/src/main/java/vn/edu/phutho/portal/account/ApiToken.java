package vn.edu.phutho.portal.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import vn.edu.phutho.portal.shared.Fault;
import vn.edu.phutho.portal.shared.InvalidInputException;
import vn.edu.phutho.portal.shared.Refusal;
import vn.edu.phutho.portal.shared.VietnameseText;

/**
 * What lets a program act for one account instead of its password. Life: made by the owner, used until it expires or the
 * owner revokes it. It holds no token, only the hash of one.
 */
@Entity
@Table(name = "api_token")
public class ApiToken {

    /** Most characters of a name. */
    public static final int NAME_MAX = 80;

    /** Most tokens of one account that are live at a time. */
    public static final int LIVE_MAX = 10;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "api_token_seq")
    @SequenceGenerator(name = "api_token_seq", sequenceName = "api_token_seq", allocationSize = 50)
    private Long id;

    @Column(name = "account_id", nullable = false)
    private Long accountId;

    @Column(nullable = false, length = NAME_MAX)
    private String name;

    @Column(name = "token_hash", nullable = false, length = 64, unique = true)
    private String tokenHash;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    @Column(name = "last_used_on")
    private LocalDate lastUsedOn;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Version
    private long version;

    protected ApiToken() {}

    /**
     * A live token.
     *
     * @param accountId the account that it acts for
     * @param name what the owner calls it, to know later which program has it
     * @param secret the token, of which the hash is kept
     * @param now the present moment
     * @param life how long it may be used, longer than zero
     * @throws InvalidInputException on the field "name" when it is missing or too long
     */
    public ApiToken(long accountId, String name, TokenSecret secret, Instant now, Duration life) {
        if (life.isZero() || life.isNegative()) {
            throw new IllegalArgumentException("life " + life);
        }
        this.accountId = accountId;
        this.name = checkedName(name);
        this.tokenHash = secret.hash();
        this.createdAt = Objects.requireNonNull(now, "now");
        this.expiresAt = now.plus(life);
    }

    private static String checkedName(String typed) {
        String name =
                typed == null ? "" : VietnameseText.storable(typed).strip().replaceAll("\\s+", " ");
        if (name.isEmpty()) {
            throw new InvalidInputException(new Fault("name", Refusal.of("account.token.nameMissing")));
        }
        if (name.length() > NAME_MAX) {
            throw new InvalidInputException(
                    new Fault("name", Refusal.of("account.token.nameTooLong", NAME_MAX, name.length())));
        }
        return name;
    }

    /** Whether it may be used at that moment. */
    public boolean isLive(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    /**
     * Notes that it was used on that day.
     *
     * @return whether this was the first time that day
     */
    public boolean usedOn(LocalDate day) {
        boolean first = lastUsedOn == null || lastUsedOn.isBefore(day);
        if (first) {
            lastUsedOn = day;
        }
        return first;
    }

    /** Ends its use for good; once revoked it stays as it is. */
    public void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = Objects.requireNonNull(now, "now");
        }
    }

    public Long getId() {
        return id;
    }

    public Long getAccountId() {
        return accountId;
    }

    public String getName() {
        return name;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }

    /** The last day on which it was used; null when never. */
    public LocalDate getLastUsedOn() {
        return lastUsedOn;
    }

    /** When its owner ended it; null while nobody did. */
    public Instant getRevokedAt() {
        return revokedAt;
    }
}
