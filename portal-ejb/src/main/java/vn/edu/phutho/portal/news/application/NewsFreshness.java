package vn.edu.phutho.portal.news.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongSupplier;
import vn.edu.phutho.portal.platform.freshness.PageFreshness;

/** Tells the page cache how long what it kept of the news holds. */
@ApplicationScoped
public class NewsFreshness implements PageFreshness {

    @Inject
    private NewsGeneration generation;

    @Inject
    private NewsQueries news;

    @Override
    public LongSupplier generation() {
        return generation.generation();
    }

    @Override
    public Optional<Instant> nextPlannedChange() {
        return news.nextPlannedChange();
    }
}
