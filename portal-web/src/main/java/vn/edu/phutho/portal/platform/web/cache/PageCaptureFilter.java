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
        CapturedResponse captured = new CapturedResponse(response);
        chain.doFilter(request, captured);
        if (captured.isPage()) {
            GuestPage page = cache.keep(
                    key,
                    captured.bytes(),
                    before,
                    () -> freshness.nextPlannedChange().orElse(Instant.MAX));
            write(page, request, response);
        } else {
            captured.passOn();
        }
    }

    private static void write(GuestPage page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean compressed = PageCacheHandler.acceptsGzip(
                ServletRequestContext.requireCurrent().getExchange());
        response.setHeader("Content-Security-Policy", HeaderHandler.FIXED_POLICY);
        response.setHeader("ETag", page.etag(compressed));
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("Vary", "Accept-Encoding, Cookie");
        response.setContentType("text/html;charset=UTF-8");
        if (page.etag(compressed).equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] bytes = new byte[page.bytes(compressed).remaining()];
        page.bytes(compressed).get(bytes);
        if (compressed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
