package vn.edu.phutho.portal.platform.web.cache;

import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.handlers.ServletRequestContext;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import vn.edu.phutho.portal.platform.freshness.PageFreshness;

/** Keeps the pages of guests as they are rendered. */
public class PageCaptureFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PageFreshness freshness;

    private transient PageCache cache;

    @Override
    public void init() {
        cache = (PageCache) getServletContext().getAttribute(PageCache.ATTRIBUTE);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServerExchange exchange = ServletRequestContext.requireCurrent().getExchange();
        String key = exchange.getAttachment(PageCacheHandler.TO_KEEP);
        if (key == null) {
            chain.doFilter(request, response);
            return;
        }
        long before = cache.generation();
        Instant endsAt = freshness.nextPlannedChange().orElse(Instant.MAX);
        CapturedResponse captured = new CapturedResponse(response);
        chain.doFilter(request, captured);
        if (captured.isPage() && request.getUserPrincipal() == null) {
            write(cache.keep(key, captured.bytes(), before, endsAt), exchange, response);
        } else {
            captured.passOn();
        }
    }

    private static void write(GuestPage page, HttpServerExchange exchange, HttpServletResponse response)
            throws IOException {
        boolean compressed = PageCacheHandler.acceptsGzip(exchange);
        response.setHeader("Content-Security-Policy", HeaderHandler.FIXED_POLICY);
        if (PageCacheHandler.knownToReader(exchange, page.etag(compressed))) {
            return;
        }
        byte[] bytes = new byte[page.bytes(compressed).remaining()];
        page.bytes(compressed).get(bytes);
        response.setContentType(PageCacheHandler.CONTENT_TYPE);
        if (compressed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
