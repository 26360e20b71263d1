package vn.edu.phutho.portal.news.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** The next planned publication as this node last read it: it stays true until the news change or it is due. */
@ApplicationScoped
class PlannedChange {

    private volatile Known last = new Known(-1, Optional.of(Instant.MIN));

    private record Known(long generation, Optional<Instant> next) {

        boolean holds(long present, Instant now) {
            return generation == present && next.map(now::isBefore).orElse(true);
        }
    }

    /**
     * The moment of the next planned publication.
     *
     * @param generation generation of the news, noted before anything is read
     * @param now the present moment
     * @param read reads the moment when the one known holds no longer
     */
    Optional<Instant> next(long generation, Instant now, Supplier<Optional<Instant>> read) {
        Known known = last;
        if (!known.holds(generation, now)) {
            known = new Known(generation, read.get());
            last = known;
        }
        return known.next();
    }
}
