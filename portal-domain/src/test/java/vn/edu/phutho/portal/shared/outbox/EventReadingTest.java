package vn.edu.phutho.portal.shared.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.edu.phutho.portal.shared.DomainEvent;

class EventReadingTest {

    private static final Instant NOW = Instant.parse("2026-11-27T03:00:00Z");

    private final EventReading reading =
            new EventReading(new ToldEvent(new DomainEvent("told", "k/1", Map.of("a", "1")), NOW), "it");

    @Test
    void itIsDueAtOnceAndOnlyOnce() {
        assertThat(reading.isDue(NOW)).isTrue();
        reading.read(NOW);
        assertThat(reading.isOpen()).isFalse();
        assertThat(reading.isDue(NOW.plusSeconds(1))).isFalse();
        assertThat(reading.getReadAt()).isEqualTo(NOW);
        assertThat(reading.getTries()).isEqualTo(1);
    }

    @Test
    void pausesGrowUntilItIsGivenUp() {
        Instant now = NOW;
        Duration before = Duration.ZERO;
        for (int attempt = 1; attempt < EventReading.TRIES_MAX; attempt++) {
            reading.failed(now, "broken");
            assertThat(reading.isDue(now)).isFalse();
            Duration pause = Duration.between(now, reading.getDueAt());
            assertThat(pause).isGreaterThan(before);
            assertThat(reading.isDue(reading.getDueAt())).isTrue();
            before = pause;
            now = reading.getDueAt();
        }
        reading.failed(now, "e".repeat(1000));
        assertThat(reading.isOpen()).isFalse();
        assertThat(reading.getGivenUpAt()).isEqualTo(now);
        assertThat(reading.getLastError()).hasSize(400);
    }

    @Test
    void onlyWhatIsGivenUpCanBeTriedAgain() {
        reading.failed(NOW, "broken");
        reading.tryAgain(NOW);
        assertThat(reading.getTries()).isEqualTo(1);
        while (reading.isOpen()) {
            reading.failed(NOW, "broken");
        }
        Instant later = NOW.plusSeconds(30 * 24 * 3600);
        reading.tryAgain(later);
        assertThat(reading.isDue(later.minusSeconds(1))).isFalse();
        assertThat(reading.isDue(later)).isTrue();
        assertThat(reading.getTries()).isZero();
        reading.read(later);
        reading.tryAgain(later);
        assertThat(reading.isOpen()).isFalse();
    }

    @Test
    void theEventIsTheOneTold() {
        assertThat(reading.getEvent().event()).isEqualTo(new DomainEvent("told", "k/1", Map.of("a", "1")));
    }
}
