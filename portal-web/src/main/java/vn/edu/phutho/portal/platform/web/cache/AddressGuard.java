package vn.edu.phutho.portal.platform.web.cache;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;

/**
 * Lets no address through that could mean something else to the container than to the security constraints: views by
 * their file name, {@code /faces/}, path parameters, double slashes, dots. They all are pages that do not exist.
 */
final class AddressGuard implements HttpHandler {

    /** Address under which the "not found" page answers. */
    static final String NOT_FOUND = "/error/404";

    private static final String FACES_RESOURCES = "/jakarta.faces.resource/";

    private final HttpHandler next;

    AddressGuard(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        String path = exchange.getRelativePath();
        if (!exchange.getPathParameters().isEmpty() || suspicious(exchange.getRequestURI(), path)) {
            exchange.setRelativePath(NOT_FOUND);
        }
        next.handleRequest(exchange);
    }

    private static boolean suspicious(String raw, String path) {
        return raw.indexOf(';') >= 0
                || raw.indexOf('\\') >= 0
                || path.indexOf(';') >= 0
                || path.indexOf('\\') >= 0
                || raw.contains("//")
                || path.contains("//")
                || path.contains("/.")
                || path.startsWith("/faces/")
                || path.equals("/faces")
                || view(path);
    }

    private static boolean view(String path) {
        return path.regionMatches(true, path.length() - ".xhtml".length(), ".xhtml", 0, ".xhtml".length())
                && !path.startsWith(FACES_RESOURCES);
    }
}
