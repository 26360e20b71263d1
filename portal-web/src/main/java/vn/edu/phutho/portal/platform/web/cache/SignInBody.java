package vn.edu.phutho.portal.platform.web.cache;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.RequestBufferingHandler;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import vn.edu.phutho.portal.platform.web.route.Routes;

/**
 * Reads the one form that guests send to its end before a thread is given to it: a few dozen connections that send a
 * letter now and then would hold all threads otherwise, and everybody else would wait.
 */
final class SignInBody implements HttpHandler {

    /** Name, password and the way back, each letter percent-encoded. */
    static final int MOST = 16 * 1024;

    /** A buffer of the server holds 16 KB, or less where there is little memory. */
    private static final int BUFFERS = 17;

    private final HttpHandler next;
    private final HttpHandler whole;

    SignInBody(HttpHandler next) {
        this.next = next;
        this.whole = new RequestBufferingHandler(next, BUFFERS);
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (exchange.isRequestComplete() || !exchange.getRelativePath().equals(Routes.SIGN_IN)) {
            next.handleRequest(exchange);
            return;
        }
        int refused = refused(exchange);
        if (refused == 0) {
            whole.handleRequest(exchange);
        } else {
            exchange.setStatusCode(refused);
            exchange.setPersistent(false);
            exchange.endExchange();
        }
    }

    /** Why not; 0 for a form of a browser. One that waits to be asked for its body would get its thread first. */
    private static int refused(HttpServerExchange exchange) {
        long length = exchange.getRequestContentLength();
        if (exchange.getRequestHeaders().contains(Headers.EXPECT)) {
            return StatusCodes.EXPECTATION_FAILED;
        }
        if (length < 0) {
            return StatusCodes.LENGTH_REQUIRED;
        }
        return length > MOST ? StatusCodes.REQUEST_ENTITY_TOO_LARGE : 0;
    }
}
