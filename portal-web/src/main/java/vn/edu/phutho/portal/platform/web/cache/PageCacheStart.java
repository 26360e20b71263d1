package vn.edu.phutho.portal.platform.web.cache;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.time.Clock;
import vn.edu.phutho.portal.platform.freshness.PageFreshness;

/** Tells the cache, which knows no CDI, where the generation of the news is read. */
@WebListener
public class PageCacheStart implements ServletContextListener {

    @Inject
    private Clock clock;

    @Inject
    private PageFreshness freshness;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        PageCache cache = (PageCache) event.getServletContext().getAttribute(PageCache.ATTRIBUTE);
        cache.start(clock, freshness.generation());
    }
}
