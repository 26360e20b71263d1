package vn.edu.phutho.portal.platform.web.cache;

import io.undertow.server.HttpHandler;
import io.undertow.server.handlers.SameSiteCookieHandler;
import io.undertow.server.handlers.encoding.ContentEncodingRepository;
import io.undertow.server.handlers.encoding.EncodingHandler;
import io.undertow.server.handlers.encoding.GzipEncodingProvider;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import jakarta.servlet.ServletContext;
import vn.edu.phutho.portal.platform.web.route.RequestPath;

/** Puts the portal's own handlers before the servlet container. Found by Undertow through {@code META-INF/services}. */
public class PortalHandlers implements ServletExtension {

    /** The container's name for the cookie of a session. */
    static final String SESSION_COOKIE = "JSESSIONID";

    /** Shorter answers do not get smaller by compressing. */
    private static final long COMPRESS_FROM = 1024;

    /**
     * Level of zlib for pages, which are compressed once: an article takes half the time of level 6 and becomes a twelfth
     * larger. Files that browsers keep and pages that the page cache keeps are compressed at level 6.
     */
    private static final int QUICK = 3;

    private static final int PRIORITY = 50;

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext servletContext) {
        PageCache cache = new PageCache();
        servletContext.setAttribute(PageCache.ATTRIBUTE, cache);
        // Initial, not outer: outer handlers run after the servlet has been chosen, so a changed path would pass the
        // security check of one address and reach the servlet of another.
        deployment.addInitialHandlerChainWrapper(next -> new HeaderHandler(new RequestGuard(
                new AddressGuard(new WholeBody(new PageCacheHandler(cache, strictCookie(compressed(next))))))));
    }

    /** WildFly does not pass the cookie attributes of web.xml on. */
    private static HttpHandler strictCookie(HttpHandler next) {
        return new SameSiteCookieHandler(next, "Lax", SESSION_COOKIE);
    }

    private static HttpHandler compressed(HttpHandler next) {
        HttpHandler assets = compressed(next, new GzipEncodingProvider());
        HttpHandler pages = compressed(next, new GzipEncodingProvider(QUICK));
        return exchange -> (RequestPath.isAsset(exchange.getRelativePath()) ? assets : pages).handleRequest(exchange);
    }

    private static HttpHandler compressed(HttpHandler next, GzipEncodingProvider provider) {
        ContentEncodingRepository gzip = new ContentEncodingRepository()
                .addEncodingHandler("gzip", provider, PRIORITY, new CompressibleAnswer(COMPRESS_FROM));
        return new EncodingHandler(next, gzip);
    }
}
