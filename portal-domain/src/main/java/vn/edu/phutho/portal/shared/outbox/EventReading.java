package vn.edu.phutho.portal.shared.outbox;

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
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * One reader's part in one event. Life: open, then read; or open, tried again after growing pauses, and at last given up
 * until somebody asks for another try.
 */
@Entity
@Table(name = "outbox_read")
public class EventReading {

    /** After each failed try but the last one. */
    private static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(20), Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15));

    /** Tries after which a reading is given up. */
    public static final int TRIES_MAX = PAUSES.size() + 1;

    private static final int ERROR_MAX = 400;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outbox_read_seq")
    @SequenceGenerator(name = "outbox_read_seq", sequenceName = "outbox_read_seq", allocationSize = 50)
    private Long id;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "event_id", nullable = false)
    private ToldEvent event;

    @NotBlank
    @Column(nullable = false, length = 60)
    private String reader;

    @Column(nullable = false)
    private int tries;

    @NotNull
    @Column(name = "due_at", nullable = false)
    private Instant dueAt;

    @Column(name = "read_at")
    private Instant readAt;

    @Column(name = "given_up_at")
    private Instant givenUpAt;

    @Column(name = "last_error", length = ERROR_MAX)
    private String lastError;

    @Version
    private long version;

    protected EventReading() {}

    /** That reader is to read that event. */
    public EventReading(ToldEvent event, String reader) {
        this.event = event;
        this.reader = reader;
        this.dueAt = event.getToldAt();
    }

    /** Whether it is still to be read, now or later. */
    public boolean isOpen() {
        return readAt == null && givenUpAt == null;
    }

    /** Whether it may be tried at that moment. */
    public boolean isDue(Instant now) {
        return isOpen() && !dueAt.isAfter(now);
    }

    /** It has been read: never again. */
    public void read(Instant now) {
        tries++;
        readAt = now;
    }

    /**
     * A try failed; it is due again after a pause, or given up.
     *
     * @param error what went wrong, for the operator; cut when long
     */
    public void failed(Instant now, String error) {
        tries++;
        lastError = error.length() <= ERROR_MAX ? error : error.substring(0, ERROR_MAX);
        if (tries < TRIES_MAX) {
            dueAt = now.plus(PAUSES.get(tries - 1));
        } else {
            givenUpAt = now;
        }
    }

    /** Somebody mended the cause: what was given up is open again, with all its tries. */
    public void tryAgain(Instant now) {
        if (givenUpAt != null) {
            givenUpAt = null;
            tries = 0;
            dueAt = now;
        }
    }

    public Long getId() {
        return id;
    }

    public ToldEvent getEvent() {
        return event;
    }

    public String getReader() {
        return reader;
    }

    public int getTries() {
        return tries;
    }

    public Instant getDueAt() {
        return dueAt;
    }

    public Instant getReadAt() {
        return readAt;
    }

    /** When it was given up; null while it is open or read. */
    public Instant getGivenUpAt() {
        return givenUpAt;
    }

    public String getLastError() {
        return lastError;
    }
}
