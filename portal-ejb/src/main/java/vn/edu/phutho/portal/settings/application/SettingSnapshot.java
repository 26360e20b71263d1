package vn.edu.phutho.portal.settings.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;

/** The settings of today as this node last read them; nearly every page asks for some and they hardly ever change. */
@ApplicationScoped
class SettingSnapshot {

    /** A new row is seen after this time at the latest, as docs/operations.md says. */
    static final Duration KEPT = Duration.ofMinutes(1);

    private volatile Snapshot last = new Snapshot(LocalDate.MIN, Instant.MIN, Map.of());

    private record Snapshot(LocalDate day, Instant readAt, Map<String, String> values) {

        boolean holds(LocalDate today, Instant now) {
            return day.equals(today) && !now.isBefore(readAt) && now.isBefore(readAt.plus(KEPT));
        }
    }

    /**
     * The values of a day by the code of their key.
     *
     * @param today the day
     * @param now the present moment
     * @param read reads the values of that day when those kept hold no longer
     */
    Map<String, String> values(LocalDate today, Instant now, Supplier<Map<String, String>> read) {
        Snapshot kept = last;
        if (!kept.holds(today, now)) {
            kept = new Snapshot(today, now, Map.copyOf(read.get()));
            last = kept;
        }
        return kept.values();
    }
}
