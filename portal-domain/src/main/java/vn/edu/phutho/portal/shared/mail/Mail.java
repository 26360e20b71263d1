package vn.edu.phutho.portal.shared.mail;

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
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import vn.edu.phutho.portal.shared.VietnameseText;

/**
 * A mail in plain text. Stored in the transaction of the act that causes it, sent later. Recipient and subject are one
 * line whatever they are made of: nobody's name can begin another header.
 */
@Entity
@Table(name = "mail")
public class Mail {

    /** After each failed try; the last pause repeats until the tries are used up: more than four days in all. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(20),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6));

    /** Tries after which a mail is given up. */
    public static final int TRIES_MAX = 20;

    private static final int SUBJECT_MAX = 200;
    private static final int BODY_MAX = 8000;
    private static final int ERROR_MAX = 400;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s\\p{Cntrl}@,;:<>\"()\\[\\]\\\\]+@[A-Za-z0-9.-]+");
    private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cntrl}\\u2028\\u2029]+");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "mail_seq")
    @SequenceGenerator(name = "mail_seq", sequenceName = "mail_seq", allocationSize = 50)
    private Long id;

    @NotBlank
    @Column(name = "mail_key", nullable = false, length = 260, unique = true)
    private String key;

    @NotBlank
    @Column(nullable = false, length = 200)
    private String recipient;

    @NotBlank
    @Column(nullable = false, length = SUBJECT_MAX)
    private String subject;

    @NotBlank
    @Column(nullable = false, length = BODY_MAX)
    private String body;

    @NotBlank
    @Column(name = "search_text", nullable = false, length = 500)
    private String searchText;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private MailStatus status = MailStatus.WAITING;

    @NotNull
    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @NotNull
    @Column(name = "due_at", nullable = false)
    private Instant dueAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(nullable = false)
    private int tries;

    @Column(name = "last_error", length = ERROR_MAX)
    private String lastError;

    @Version
    private long version;

    protected Mail() {}

    /**
     * A mail to be sent.
     *
     * @param key names this mail and no other
     * @param recipient one plain address
     * @param letter subject and text
     * @throws IllegalArgumentException when the recipient is no plain address
     */
    public Mail(String key, String recipient, Letter letter, Instant now) {
        if (!isAddress(recipient)) {
            throw new IllegalArgumentException("no plain mail address");
        }
        this.key = key;
        this.recipient = recipient;
        this.subject = cut(BREAKS.matcher(letter.subject()).replaceAll(" ").strip(), SUBJECT_MAX);
        this.body = cut(VietnameseText.storable(letter.body()), BODY_MAX);
        this.searchText = cut(VietnameseText.fold(recipient + " " + subject), 500);
        this.createdAt = now;
        this.dueAt = now;
    }

    /**
     * What is written.
     *
     * @param subject one line
     * @param body plain text
     */
    public record Letter(String subject, String body) {}

    /** Whether a text is one mail address without name, blanks or anything that a header could be made of. */
    public static boolean isAddress(String text) {
        return text != null && text.length() <= 200 && ADDRESS.matcher(text).matches();
    }

    /** The server took it. */
    public void sent(Instant now) {
        tries++;
        sentAt = now;
        status = MailStatus.SENT;
    }

    /** A try failed; it is due again after a pause, or given up. */
    public void failed(Instant now, String error) {
        tries++;
        lastError = cut(error, ERROR_MAX);
        dueAt = now.plus(PAUSES.get(Math.min(tries, PAUSES.size()) - 1));
        status = tries < TRIES_MAX ? MailStatus.WAITING : MailStatus.GIVEN_UP;
    }

    /** Somebody wants it sent now: for the first time, once more after it was given up, or a second copy. */
    public void sendAgain(Instant now) {
        tries = 0;
        dueAt = now;
        status = MailStatus.WAITING;
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    public Long getId() {
        return id;
    }

    public String getKey() {
        return key;
    }

    public String getRecipient() {
        return recipient;
    }

    public String getSubject() {
        return subject;
    }

    public String getBody() {
        return body;
    }

    public MailStatus getStatus() {
        return status;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getDueAt() {
        return dueAt;
    }

    /** When the mail server took it, the last time; null before. */
    public Instant getSentAt() {
        return sentAt;
    }

    public int getTries() {
        return tries;
    }

    public String getLastError() {
        return lastError;
    }
}
