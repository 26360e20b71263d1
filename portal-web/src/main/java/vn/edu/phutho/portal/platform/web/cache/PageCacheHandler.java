package vn.edu.phutho.portal.platform.web.cache;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.AttachmentKey;
import io.undertow.util.ETag;
import io.undertow.util.ETagUtils;
import io.undertow.util.HeaderMap;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Answers guests from memory, before session, security and CDI. Whoever sends a session cookie is no guest and goes
 * through to the servlets, as does every address that {@link GuestAddress} does not know.
 */
final class PageCacheHandler implements HttpHandler {

    /** Key of a page that is to be kept once it is rendered; read by {@link PageCaptureFilter}. */
    static final AttachmentKey<String> TO_KEEP = AttachmentKey.create(String.class);

    static final String CONTENT_TYPE = "text/html;charset=UTF-8";

    /** The word gzip in a list of encodings, unless a quality of zero follows it. */
    private static final Pattern GZIP = Pattern.compile(
            "(?:^|,)\\s*gzip(?![\\w-])\\s*+(?!;\\s*q\\s*=\\s*0(?:\\.0{0,3})?\\s*(?:,|$))", Pattern.CASE_INSENSITIVE);

    private static final String SESSION_COOKIE = PortalHandlers.SESSION_COOKIE + "=";

    /**
     * Headers that shape the answer beside its address: Faces answers an Ajax request with a part of the page, and a body
     * may bring parameters, with GET as well. What such a request got must not be shown to others.
     */
    private static final List<HttpString> SHAPING =
            List.of(new HttpString("Faces-Request"), Headers.CONTENT_TYPE, Headers.TRANSFER_ENCODING);

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
        HeaderMap headers = exchange.getRequestHeaders();
        String length = headers.getFirst(Headers.CONTENT_LENGTH);
        if (SHAPING.stream().anyMatch(headers::contains) || length != null && !length.equals("0")) {
            return false;
        }
        HeaderValues cookies = headers.get(Headers.COOKIE);
        return cookies == null || cookies.stream().noneMatch(cookie -> cookie.contains(SESSION_COOKIE));
    }

    private static void send(HttpServerExchange exchange, GuestPage page) {
        boolean compressed = acceptsGzip(exchange);
        if (knownToReader(exchange, page.etag(compressed))) {
            exchange.endExchange();
            return;
        }
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, CONTENT_TYPE);
        if (compressed) {
            exchange.getResponseHeaders().put(Headers.CONTENT_ENCODING, "gzip");
        }
        if (exchange.getRequestMethod().equals(Methods.HEAD)) {
            exchange.setResponseContentLength(page.bytes(compressed).remaining());
            exchange.endExchange();
        } else {
            exchange.getResponseSender().send(page.bytes(compressed));
        }
    }

    /** Gives the answer the headers of a kept page; when the reader has this very page the answer becomes a 304. */
    static boolean knownToReader(HttpServerExchange exchange, String etag) {
        HeaderMap headers = exchange.getResponseHeaders();
        headers.put(Headers.ETAG, etag);
        headers.put(Headers.CACHE_CONTROL, "private, no-cache");
        headers.put(Headers.VARY, "Accept-Encoding, Cookie");
        boolean known =
                !ETagUtils.handleIfNoneMatch(exchange, new ETag(false, etag.substring(1, etag.length() - 1)), true);
        if (known) {
            exchange.setStatusCode(StatusCodes.NOT_MODIFIED);
        }
        return known;
    }

    /** Whether the answer may be gzipped. */
    static boolean acceptsGzip(HttpServerExchange exchange) {
        HeaderValues accepted = exchange.getRequestHeaders().get(Headers.ACCEPT_ENCODING);
        return accepted != null
                && accepted.stream().anyMatch(value -> GZIP.matcher(value).find());
    }
}
