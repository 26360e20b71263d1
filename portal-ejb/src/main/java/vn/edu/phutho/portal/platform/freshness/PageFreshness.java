package vn.edu.phutho.portal.platform.freshness;

import java.time.Instant;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Says how long the rendering of a guests' page holds. Implemented by the feature whose content those pages show. */
public interface PageFreshness {

    /**
     * A number that changes whenever guests' pages may read differently: whoever keeps a rendering notes it before
     * rendering and drops the rendering once it differs. Readable at any time from any thread without a container around
     * it.
     */
    LongSupplier generation();

    /** The moment at which pages change next without any act; empty when nothing is planned. */
    Optional<Instant> nextPlannedChange();
}
