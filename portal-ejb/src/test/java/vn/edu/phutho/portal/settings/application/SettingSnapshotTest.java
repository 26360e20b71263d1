package vn.edu.phutho.portal.settings.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Settings are read anew when the day or the minute is over, and not before. */
class SettingSnapshotTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");

    private final SettingSnapshot snapshot = new SettingSnapshot();
    private int reads;

    @Test
    void isReadOnceAMinute() {
        assertThat(read(TODAY, NOON)).isEqualTo("1");
        assertThat(read(TODAY, NOON.plus(Duration.ofSeconds(59)))).isEqualTo("1");
        assertThat(read(TODAY, NOON.plus(Duration.ofSeconds(60)))).isEqualTo("2");
        assertThat(read(TODAY, NOON.plus(Duration.ofSeconds(119)))).isEqualTo("2");
    }

    @Test
    void isReadAnewAtMidnight() {
        read(TODAY, NOON);
        assertThat(read(TODAY.plusDays(1), NOON.plus(Duration.ofSeconds(1)))).isEqualTo("2");
    }

    @Test
    void isReadAnewWhenTheClockWasSetBack() {
        read(TODAY, NOON);
        assertThat(read(TODAY, NOON.minus(Duration.ofHours(1)))).isEqualTo("2");
    }

    private String read(LocalDate day, Instant now) {
        return snapshot.values(day, now, () -> Map.of("key", String.valueOf(++reads)))
                .get("key");
    }
}
