package vn.edu.phutho.portal.news.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * A number that changes whenever the news may read differently. Whoever keeps a rendering notes the number before
 * rendering and drops the rendering once the number differs. It grows on this node right after the commit of a change,
 * before the editor's request is answered, and within half a second after a change on another node.
 */
@ApplicationScoped
public class NewsGeneration {

    private final AtomicLong changes = new AtomicLong();

    private final AtomicLong lastStored = new AtomicLong(-1);

    /** The present number, for as long as the caller keeps asking. */
    public LongSupplier generation() {
        return changes::get;
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
