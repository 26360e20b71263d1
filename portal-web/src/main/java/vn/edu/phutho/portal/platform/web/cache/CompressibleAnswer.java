package vn.edu.phutho.portal.platform.web.cache;

import io.undertow.predicate.Predicate;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.util.regex.Pattern;

/** Whether an answer is text of some length; fonts and pictures are compressed already. */
final class CompressibleAnswer implements Predicate {

    private static final Pattern TEXT = Pattern.compile(
            "(?:text/|application/(?:javascript|json|xml|xhtml)|image/svg).*", Pattern.CASE_INSENSITIVE);

    private final long from;

    CompressibleAnswer(long from) {
        this.from = from;
    }

    @Override
    public boolean resolve(HttpServerExchange exchange) {
        String type = exchange.getResponseHeaders().getFirst(Headers.CONTENT_TYPE);
        long length = exchange.getResponseContentLength();
        return type != null && TEXT.matcher(type).matches() && (length < 0 || length >= from);
    }
}
