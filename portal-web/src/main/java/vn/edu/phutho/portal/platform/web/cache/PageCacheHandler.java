package vn.edu.phutho.portal.platform.web.cache;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.AttachmentKey;
import io.undertow.util.ETag;
import io.undertow.util.ETagUtils;
import io.undertow.util.HeaderMap;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;

/**
 * Answers guests from memory, before session, security and CDI. Whoever sends a session cookie is no guest and goes
 * through to the servlets, as does every address that {@link GuestAddress} does not know.
 */
final class PageCacheHandler implements HttpHandler {

    /** Key of a page that is to be kept once it is rendered; read by {@link PageCaptureFilter}. */
    static final AttachmentKey<String> TO_KEEP = AttachmentKey.create(String.class);

    private static final String SESSION_COOKIE = PortalHandlers.SESSION_COOKIE + "=";

    private final PageCache cache;
    private final HttpHandler next;

    PageCacheHandler(PageCache cache, HttpHandler next) {
        this.cache = cache;
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        String key =
                guestReading(exchange) ? GuestAddress.key(exchange.getRelativePath(), exchange.getQueryString()) : null;
        GuestPage page = key == null ? null : cache.get(key);
        if (page != null) {
            send(exchange, page);
            return;
        }
        if (key != null && cache.started()) {
            exchange.putAttachment(TO_KEEP, key);
        }
        next.handleRequest(exchange);
    }

    private static boolean guestReading(HttpServerExchange exchange) {
        if (!exchange.getRequestMethod().equals(Methods.GET)
                && !exchange.getRequestMethod().equals(Methods.HEAD)) {
            return false;
        }
        HeaderValues cookies = exchange.getRequestHeaders().get(Headers.COOKIE);
        return cookies == null || cookies.stream().noneMatch(cookie -> cookie.contains(SESSION_COOKIE));
    }

    /** Sends a page, or only "not changed" to who has it. */
    static void send(HttpServerExchange exchange, GuestPage page) {
        boolean compressed = acceptsGzip(exchange);
        HeaderMap headers = exchange.getResponseHeaders();
        String etag = page.etag(compressed);
        headers.put(Headers.ETAG, etag);
        headers.put(Headers.CACHE_CONTROL, "private, no-cache");
        headers.put(Headers.VARY, "Accept-Encoding, Cookie");
        if (!ETagUtils.handleIfNoneMatch(exchange, new ETag(false, etag.substring(1, etag.length() - 1)), true)) {
            exchange.setStatusCode(StatusCodes.NOT_MODIFIED);
            exchange.endExchange();
            return;
        }
        headers.put(Headers.CONTENT_TYPE, "text/html;charset=UTF-8");
        if (compressed) {
            headers.put(Headers.CONTENT_ENCODING, "gzip");
        }
        if (exchange.getRequestMethod().equals(Methods.HEAD)) {
            exchange.setResponseContentLength(page.bytes(compressed).remaining());
            exchange.endExchange();
        } else {
            exchange.getResponseSender().send(page.bytes(compressed));
        }
    }

    static boolean acceptsGzip(HttpServerExchange exchange) {
        HeaderValues accepted = exchange.getRequestHeaders().get(Headers.ACCEPT_ENCODING);
        if (accepted == null) {
            return false;
        }
        for (String value : accepted) {
            int gzip = value.indexOf("gzip");
            if (gzip >= 0 && !value.startsWith(";q=0", gzip + "gzip".length())) {
                return true;
            }
        }
        return false;
    }
}
