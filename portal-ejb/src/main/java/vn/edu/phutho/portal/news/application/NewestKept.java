package vn.edu.phutho.portal.news.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The newest articles of each section as this node last read them: every article shows them, and they stay true until the
 * news change or a planned publication is due.
 */
@ApplicationScoped
class NewestKept {

    private final Map<Readers, Kept> lists = new ConcurrentHashMap<>();

    /**
     * Whose list it is.
     *
     * @param categoryCode the section that comes first
     * @param staff whether internal news are among them
     * @param count most articles of the list
     */
    record Readers(String categoryCode, boolean staff, int count) {}

    private record Kept(long generation, Instant endsAt, List<ArticleSummary> newest) {

        boolean holds(long present, Instant now) {
            return generation == present && now.isBefore(endsAt);
        }
    }

    /**
     * The newest articles for these readers.
     *
     * @param generation generation of the news, noted before anything is read
     * @param endsAt moment of the next planned publication; {@link Instant#MAX} for none
     * @param now the present moment
     * @param read reads the list when the one known holds no longer
     */
    List<ArticleSummary> of(
            Readers readers, long generation, Instant endsAt, Instant now, Supplier<List<ArticleSummary>> read) {
        Kept kept = lists.get(readers);
        if (kept == null || !kept.holds(generation, now)) {
            kept = new Kept(generation, endsAt, List.copyOf(read.get()));
            lists.put(readers, kept);
        }
        return kept.newest();
    }
}
