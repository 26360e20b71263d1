package vn.edu.phutho.portal.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One notice for one person. Life: unread, read; one that waits for an act counts until it is settled, whether it was
 * read or not. A settled one vanishes: somebody has done it.
 */
@Entity
@Table(name = "notice")
public class Notice {

    /** Inside of the portal: a path, maybe with parameters; nothing that a browser would take for another host. */
    private static final Pattern ADDRESS = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]{0,199}");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_seq")
    @SequenceGenerator(name = "notice_seq", sequenceName = "notice_seq", allocationSize = 50)
    private Long id;

    @Column(name = "person_id", nullable = false)
    private long personId;

    @NotBlank
    @Column(nullable = false, length = 80)
    private String kind;

    @NotBlank
    @Column(name = "notice_key", nullable = false, length = 200)
    private String key;

    @NotBlank
    @Column(nullable = false, length = 120)
    private String subject;

    @NotBlank
    @Column(nullable = false, length = 200)
    private String address;

    @NotNull
    @Convert(converter = ArgsConverter.class)
    @Column(nullable = false, length = 2000)
    private List<String> args;

    @NotNull
    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "read_at")
    private Instant readAt;

    @Column(nullable = false)
    private boolean waiting;

    @Column(name = "settled_at")
    private Instant settledAt;

    /** What the bell counts: not settled, and unread or waiting. Stored, so that counting is one look into an index. */
    @Column(nullable = false)
    private boolean counted = true;

    @Version
    private long version;

    protected Notice() {}

    /** A notice told at that moment. */
    public Notice(NewNotice told, Instant now) {
        if (!ADDRESS.matcher(told.address()).matches()) {
            throw new IllegalArgumentException("no address inside of the portal: " + told.address());
        }
        this.personId = told.personId();
        this.kind = told.kind();
        this.key = told.key();
        this.subject = told.subject();
        this.address = told.address();
        this.args = told.args();
        this.waiting = told.waiting();
        this.createdAt = now;
    }

    /** Its person has seen it. */
    public void read(Instant now) {
        if (readAt == null) {
            readAt = now;
            counted = waiting && settledAt == null;
        }
    }

    /** What it waits for is done, by whomever; nothing happens to a notice that waits for nothing. */
    public void settle(Instant now) {
        if (waiting && settledAt == null) {
            settledAt = now;
            counted = false;
        }
    }

    public Long getId() {
        return id;
    }

    public long getPersonId() {
        return personId;
    }

    public String getKind() {
        return kind;
    }

    public String getAddress() {
        return address;
    }

    public List<String> getArgs() {
        return args;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getReadAt() {
        return readAt;
    }

    public boolean isWaiting() {
        return waiting;
    }

    public Instant getSettledAt() {
        return settledAt;
    }

    /** Whether the bell counts it. */
    public boolean isCounted() {
        return counted;
    }
}
