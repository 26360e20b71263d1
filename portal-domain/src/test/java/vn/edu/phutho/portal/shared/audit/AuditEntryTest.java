package vn.edu.phutho.portal.shared.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.edu.phutho.portal.shared.audit.AuditEntry.Attempt;
import vn.edu.phutho.portal.shared.audit.AuditEntry.Origin;

class AuditEntryTest {

    private static final Instant NOW = Instant.parse("2026-11-27T03:00:00Z");

    @Test
    void itHoldsWhatWasTriedByWhomAndFromWhere() {
        Attempt attempt = new Attempt("it.act", "it/12", AuditOutcome.REFUSED, "it.refused", "12");
        Origin origin = new Origin("/awards/dossiers/12", "10.0.0.1");
        AuditEntry entry = new AuditEntry(NOW, "giangvien", attempt, origin);
        assertThat(entry.getHappenedAt()).isEqualTo(NOW);
        assertThat(entry.getAccount()).isEqualTo("giangvien");
        assertThat(entry.attempt()).isEqualTo(attempt);
        assertThat(entry.origin()).isEqualTo(origin);
    }

    /** An attempt is not lost because something in it is longer than its column. */
    @Test
    void whatIsTooLongIsCut() {
        String longest = "x".repeat(1000);
        AuditEntry entry = new AuditEntry(
                NOW,
                longest,
                new Attempt("it.act", longest, AuditOutcome.FAILED, longest, longest),
                new Origin(longest, longest));
        assertThat(entry.getAccount()).hasSize(64);
        assertThat(entry.attempt().subject()).hasSize(120);
        assertThat(entry.attempt().reason()).hasSize(120);
        assertThat(entry.attempt().reasonValues()).hasSize(400);
        assertThat(entry.origin().requestAddress()).hasSize(200);
        assertThat(entry.origin().remoteAddress()).hasSize(64);
    }
}
