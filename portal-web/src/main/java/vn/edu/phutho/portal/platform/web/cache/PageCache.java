package vn.edu.phutho.portal.platform.web.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Instant;
import java.util.function.LongSupplier;

/**
 * The rendered pages of guests, bounded by their weight. Holds nothing until it has been told where the generation of
 * the news is read.
 */
public final class PageCache {

    /** Name of the servlet context attribute that holds the cache. */
    public static final String ATTRIBUTE = PageCache.class.getName();

    private static final long WEIGHT_MAX = 32L * 1024 * 1024;

    private final Cache<String, GuestPage> pages = Caffeine.newBuilder()
            .maximumWeight(WEIGHT_MAX)
            .weigher((String key, GuestPage page) -> page.weight() + key.length())
            .executor(Runnable::run)
            .build();

    private volatile Clock clock;
    private volatile LongSupplier generation;

    /** Starts the cache. The supplier is read with each request, so it must cost next to nothing. */
    public void start(Clock time, LongSupplier newsGeneration) {
        this.clock = time;
        this.generation = newsGeneration;
    }

    boolean started() {
        return generation != null;
    }

    /** The generation to note before a rendering begins. */
    long generation() {
        return generation.getAsLong();
    }

    /** The kept page, or null when there is none that still holds. */
    GuestPage get(String key) {
        if (generation == null) {
            return null;
        }
        GuestPage page = pages.getIfPresent(key);
        return page != null && page.holds(generation.getAsLong(), clock.millis()) ? page : null;
    }

    /**
     * Keeps a rendering, unless the news changed while it was made.
     *
     * @param key the page's address
     * @param body the rendering
     * @param before the generation noted before the rendering began
     * @param endsAt the next planned change, read before the rendering began as well: what falls due during the
     *     rendering may be missing in it
     */
    GuestPage keep(String key, byte[] body, long before, Instant endsAt) {
        GuestPage page = new GuestPage(body, before, endsAt);
        if (before == generation.getAsLong()) {
            pages.put(key, page);
        }
        return page;
    }
}
