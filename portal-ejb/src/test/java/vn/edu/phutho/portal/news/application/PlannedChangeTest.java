package vn.edu.phutho.portal.news.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The next planned publication is read again when the news changed or when it is due. */
class PlannedChangeTest {

    private static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");

    private final PlannedChange planned = new PlannedChange();
    private int reads;

    @Test
    void isReadOncePerGeneration() {
        next(0, NOON, null);
        assertThat(next(0, NOON, NOON.plusSeconds(1))).isEmpty();
        assertThat(next(1, NOON, NOON.plusSeconds(1))).contains(NOON.plusSeconds(1));
        assertThat(reads).isEqualTo(2);
    }

    @Test
    void isReadAgainOnceItIsDue() {
        next(0, NOON, NOON.plusSeconds(5));
        assertThat(next(0, NOON.plusSeconds(4), null)).contains(NOON.plusSeconds(5));
        assertThat(next(0, NOON.plusSeconds(5), null)).isEmpty();
    }

    private Optional<Instant> next(long generation, Instant now, Instant stored) {
        return planned.next(generation, now, () -> {
            reads++;
            return Optional.ofNullable(stored);
        });
    }
}
