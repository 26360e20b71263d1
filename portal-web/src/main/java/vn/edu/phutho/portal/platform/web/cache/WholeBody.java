package vn.edu.phutho.portal.platform.web.cache;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.RequestBufferingHandler;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.util.concurrent.Semaphore;

/**
 * Reads what is sent to its end before a thread is given to it: a few dozen connections that send a letter now and then
 * would hold all threads otherwise, and everybody else would wait. What is too large to be kept meanwhile gets half of
 * the threads at most.
 */
final class WholeBody implements HttpHandler {

    /** A long form; the server may hold as much for each connection. */
    static final int MOST = 64 * 1024;

    /** A buffer of the server holds 16 KB, or 1 KB where there is little memory. */
    private static final int BUFFERS = 65;

    /** Half of what the server has. */
    private static final int THREADS_OF_A_PROCESSOR = 8;

    private static final String RETRY_SECONDS = "5";

    private final Semaphore large =
            new Semaphore(THREADS_OF_A_PROCESSOR * Runtime.getRuntime().availableProcessors());
    private final HttpHandler next;
    private final HttpHandler whole;

    WholeBody(HttpHandler next) {
        this.next = next;
        this.whole = new RequestBufferingHandler(next, BUFFERS);
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (exchange.isRequestComplete()) {
            next.handleRequest(exchange);
        } else if (small(exchange)) {
            whole.handleRequest(exchange);
        } else if (large.tryAcquire()) {
            exchange.addExchangeCompleteListener((done, others) -> {
                large.release();
                others.proceed();
            });
            next.handleRequest(exchange);
        } else {
            exchange.getResponseHeaders().put(Headers.RETRY_AFTER, RETRY_SECONDS);
            exchange.setStatusCode(StatusCodes.SERVICE_UNAVAILABLE);
            exchange.setPersistent(false);
            exchange.endExchange();
        }
    }

    /** Whether its length is told and fits. Who waits to be asked for the body would get the thread first. */
    private static boolean small(HttpServerExchange exchange) {
        long length = exchange.getRequestContentLength();
        return length >= 0 && length <= MOST && !exchange.getRequestHeaders().contains(Headers.EXPECT);
    }
}
