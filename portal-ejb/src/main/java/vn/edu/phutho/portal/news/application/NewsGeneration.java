package vn.edu.phutho.portal.news.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import vn.edu.phutho.portal.platform.freshness.PageFreshness;

/**
 * A number that changes whenever the news may read differently. Whoever keeps a rendering notes the number before
 * rendering and drops the rendering once the number differs. It grows on this node right after the commit of a change,
 * before the editor's request is answered, and within half a second after a change on another node.
 */
@ApplicationScoped
public class NewsGeneration implements PageFreshness {

    @Inject
    private NewsQueries news;

    private final AtomicLong changes = new AtomicLong();

    private final AtomicLong lastStored = new AtomicLong(-1);

    @Override
    public LongSupplier generation() {
        return changes::get;
    }

    @Override
    public Optional<Instant> nextPlannedChange() {
        return news.nextPlannedChange();
    }

    /** Called by the watch with the generation found in the database. */
    void stored(long generation) {
        if (lastStored.getAndSet(generation) != generation) {
            changes.incrementAndGet();
        }
    }

    void changedHere(@Observes(during = TransactionPhase.AFTER_SUCCESS) NewsChanged event) {
        changes.incrementAndGet();
    }
}
