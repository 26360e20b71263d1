package vn.edu.phutho.portal.platform.web.cache;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;

/**
 * Gives every answer, error pages included, the headers that keep browsers from doing harm, and says how long it may be
 * kept.
 */
final class HeaderHandler implements HttpHandler {

    /** Policy of pages without PrimeFaces: nothing inline, nothing from elsewhere. PrimeFaces adds a nonce to its own. */
    static final String FIXED_POLICY = "script-src 'self'" + HeaderHandler.REST;

    private static final String REST = "; default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self';"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    static final HttpString POLICY = new HttpString("Content-Security-Policy");

    private static final HttpString NOSNIFF = new HttpString("X-Content-Type-Options");
    private static final HttpString REFERRER = new HttpString("Referrer-Policy");
    private static final HttpString FRAME = new HttpString("X-Frame-Options");
    private static final HttpString OPENER = new HttpString("Cross-Origin-Opener-Policy");
    private static final HttpString RESOURCE = new HttpString("Cross-Origin-Resource-Policy");

    private static final String THEME = "primefaces-portal";

    private final HttpHandler next;

    HeaderHandler(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        exchange.addResponseCommitListener(HeaderHandler::complete);
        next.handleRequest(exchange);
    }

    private static void complete(HttpServerExchange exchange) {
        HeaderMap headers = exchange.getResponseHeaders();
        // A page that gave up and the error page after it added one each: the last is that of the page that is sent.
        String scripts = headers.getLast(POLICY);
        headers.put(
                POLICY,
                scripts == null || scripts.equals(FIXED_POLICY) ? FIXED_POLICY : scripts.replaceAll(";+$", "") + REST);
        headers.put(NOSNIFF, "nosniff");
        headers.put(REFERRER, "same-origin");
        headers.put(FRAME, "DENY");
        headers.put(OPENER, "same-origin");
        headers.put(RESOURCE, "same-origin");
        if (!headers.contains(Headers.CACHE_CONTROL)) {
            headers.put(Headers.CACHE_CONTROL, keep(exchange));
        }
        if (headers.getFirst(Headers.CACHE_CONTROL).contains("no-store")) {
            headers.remove(Headers.EXPIRES);
        }
    }

    private static String keep(HttpServerExchange exchange) {
        String path = exchange.getRelativePath();
        if (exchange.getStatusCode() >= 400) {
            return "no-store";
        }
        if (path.startsWith("/static/fonts/")
                || path.startsWith("/static/") && exchange.getQueryString().startsWith("v=")) {
            return "public, max-age=31536000, immutable";
        }
        if (path.startsWith("/static/")) {
            return "public, max-age=3600";
        }
        if (!path.startsWith("/jakarta.faces.resource/")) {
            return "no-store";
        }
        // The address of our theme names the version of PrimeFaces only, not its own.
        return exchange.getQueryString().contains("ln=" + THEME)
                ? "public, max-age=3600"
                : "public, max-age=31536000, immutable";
    }
}
