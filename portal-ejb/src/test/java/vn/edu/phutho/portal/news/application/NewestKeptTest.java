package vn.edu.phutho.portal.news.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.edu.phutho.portal.news.application.NewestKept.Readers;

/** How long "Các tin khác" are taken from memory. */
class NewestKeptTest {

    private static final Instant NOON = Instant.parse("2026-11-27T05:00:00Z");
    private static final Readers GUESTS = new Readers("TRAINING", false, 5);

    private final NewestKept kept = new NewestKept();
    private int reads;

    @Test
    void areReadOncePerGenerationAndReaders() {
        read(GUESTS, 0, Instant.MAX, NOON);
        read(GUESTS, 0, Instant.MAX, NOON.plusSeconds(60));
        assertThat(reads).isEqualTo(1);
        read(GUESTS, 1, Instant.MAX, NOON);
        assertThat(reads).isEqualTo(2);
        read(new Readers("TRAINING", true, 5), 1, Instant.MAX, NOON);
        read(new Readers("NEWS", false, 5), 1, Instant.MAX, NOON);
        read(new Readers("TRAINING", false, 6), 1, Instant.MAX, NOON);
        assertThat(reads).isEqualTo(5);
    }

    @Test
    void areReadAgainOnceAPlannedArticleIsDue() {
        read(GUESTS, 0, NOON.plusSeconds(5), NOON);
        read(GUESTS, 0, NOON.plusSeconds(5), NOON.plusSeconds(4));
        assertThat(reads).isEqualTo(1);
        read(GUESTS, 0, Instant.MAX, NOON.plusSeconds(5));
        assertThat(reads).isEqualTo(2);
    }

    private void read(Readers readers, long generation, Instant endsAt, Instant now) {
        kept.of(readers, generation, endsAt, now, () -> {
            reads++;
            return List.of();
        });
    }
}
