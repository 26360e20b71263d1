package vn.edu.phutho.portal.draft;

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
import java.time.Duration;
import java.time.Instant;

/**
 * What one person has typed into one form and not sent. The last one to save wins, because it is always the same person;
 * a second window is told so.
 */
@Entity
@Table(name = "form_draft")
public class FormDraft {

    /** Most drafts of one person. */
    public static final int PER_ACCOUNT_MAX = 200;

    /** How long a draft is kept after it was last saved. */
    public static final Duration KEPT = Duration.ofDays(30);

    /** Most characters of the fields once they are written as JSON, where a sign may take two. */
    private static final int FIELDS_LENGTH = 1_000_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "form_draft_seq")
    @SequenceGenerator(name = "form_draft_seq", sequenceName = "form_draft_seq", allocationSize = 50)
    private Long id;

    @Column(name = "account_id", nullable = false)
    private long accountId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 40)
    private FormName form;

    @Column(name = "draft_key", nullable = false, length = 60)
    private String key;

    @Column(nullable = false, length = FIELDS_LENGTH)
    private String fields;

    @Column(name = "base_version")
    private Long baseVersion;

    @Column(name = "tab", nullable = false, length = 60)
    private String tab;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    @Version
    private long version;

    protected FormDraft() {}

    /** A draft of that person, empty until it is saved for the first time. */
    public FormDraft(long accountId, DraftKey place) {
        this.accountId = accountId;
        this.form = place.form();
        this.key = place.key();
    }

    /**
     * Keeps what the form holds now.
     *
     * @param json the fields
     * @param base version of the thing that the form shows; null for one that does not exist yet
     * @param window the window it was typed in
     * @param now the present moment
     */
    public void save(String json, Long base, String window, Instant now) {
        fields = json;
        baseVersion = base;
        tab = window;
        savedAt = now;
    }

    /**
     * Whether another window saved the draft after this one last looked at it.
     *
     * @param window the window that asks
     * @param seen the moment of the last state it knows of; null when it knows none
     */
    public boolean savedElsewhere(String window, Instant seen) {
        return tab != null && seen != null && !tab.equals(window) && savedAt.isAfter(seen);
    }

    public String getFields() {
        return fields;
    }

    public Long getBaseVersion() {
        return baseVersion;
    }

    public Instant getSavedAt() {
        return savedAt;
    }
}
