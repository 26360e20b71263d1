package vn.edu.phutho.portal.platform.web.cache;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.edu.phutho.portal.platform.web.route.RequestPath;

/**
 * Ends requests that no browser makes before the server stumbles over them: each would write pages of traces into the
 * log. A cookie that the server could not read is passed over, for it may be of another program of the same host.
 */
final class RequestGuard implements HttpHandler {

    private static final Set<HttpString> READING = Set.of(Methods.GET, Methods.HEAD, Methods.OPTIONS);

    private static final Set<HttpString> CHANGING = Set.of(Methods.POST, Methods.PUT, Methods.DELETE);

    private final HttpHandler next;

    RequestGuard(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (!exchange.getRequestPath().startsWith("/")) {
            end(exchange, StatusCodes.BAD_REQUEST);
        } else if (!known(exchange)) {
            exchange.getResponseHeaders().put(Headers.ALLOW, "GET, HEAD");
            end(exchange, StatusCodes.METHOD_NOT_ALLOWED);
        } else {
            passOverUnreadable(exchange);
            next.handleRequest(exchange);
        }
    }

    /** The API refuses methods itself, in its own form. Nobody sends anything to a style sheet or a picture. */
    private static boolean known(HttpServerExchange exchange) {
        HttpString method = exchange.getRequestMethod();
        String path = exchange.getRelativePath();
        return READING.contains(method)
                || path.startsWith("/api/")
                || CHANGING.contains(method) && !RequestPath.isAsset(path);
    }

    private static void end(HttpServerExchange exchange, int status) {
        exchange.setStatusCode(status);
        exchange.setPersistent(false);
        exchange.endExchange();
    }

    private static void passOverUnreadable(HttpServerExchange exchange) {
        HeaderValues cookies = exchange.getRequestHeaders().get(Headers.COOKIE);
        if (cookies == null || cookies.stream().allMatch(RequestGuard::readable)) {
            return;
        }
        List<String> kept = cookies.stream()
                .map(RequestGuard::readableOf)
                .filter(some -> !some.isBlank())
                .toList();
        exchange.getRequestHeaders().remove(Headers.COOKIE);
        exchange.getRequestHeaders().addAll(Headers.COOKIE, kept);
    }

    private static String readableOf(String cookies) {
        return Arrays.stream(cookies.split(";")).filter(RequestGuard::readable).collect(Collectors.joining(";"));
    }

    private static boolean readable(String cookie) {
        return cookie.chars().allMatch(sign -> sign >= ' ' && sign < 0x7f || sign == '\t');
    }
}
