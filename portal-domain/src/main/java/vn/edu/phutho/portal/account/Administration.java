package vn.edu.phutho.portal.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import vn.edu.phutho.portal.shared.StaleDataException;

/**
 * Which administrator changed an account last. Counted apart from the entity's own version, which grows with each sign-in:
 * that makes no administrator's page stale.
 */
@Embeddable
public class Administration {

    @Column(name = "rights_version", nullable = false)
    private int changes;

    @Column(name = "changed_by", length = 160)
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Administration() {}

    /** Notes which administrator has just changed the account. */
    public void changed(String administrator, Instant now) {
        changes++;
        changedBy = Objects.requireNonNull(administrator, "administrator");
        changedAt = Objects.requireNonNull(now, "now");
    }

    /**
     * Refuses an act that was decided on before another administrator changed something.
     *
     * @param seen the {@link #getChanges} that the page was drawn from
     */
    public void checkSeen(int seen) {
        if (seen != changes) {
            throw changedBy == null
                    ? new StaleDataException("shared.stale")
                    : new StaleDataException("account.moved", changedBy, changedAt);
        }
    }

    /** How often administrators have changed the account. */
    public int getChanges() {
        return changes;
    }
}
