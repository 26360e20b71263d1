package vn.edu.phutho.portal.platform.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which requests reach the servlets, and with which cookies. */
class RequestGuardTest {

    private String cookies;

    @ParameterizedTest
    @CsvSource({
        "GET, /news",
        "HEAD, /static/css/guest.css",
        "OPTIONS, /ready",
        "POST, /sign-in",
        "PUT, /news",
        "DELETE, /files/1",
        "PATCH, /api/v1/news",
    })
    void letsPassWhatSomethingAnswers(String method, String path) throws Exception {
        assertThat(passed(exchange(method, path))).isTrue();
    }

    @Test
    void keepsReadableCookiesAsTheyCame() throws Exception {
        assertThat(passed(with("a=1; JSESSIONID=x"))).isTrue();
        assertThat(cookies).isEqualTo("a=1; JSESSIONID=x");
    }

    @ParameterizedTest
    @CsvSource({
        "a=\u00e9; JSESSIONID=x, ' JSESSIONID=x'",
        "'JSESSIONID=x; b=\u0001', JSESSIONID=x",
        "JSESSIONID=x; b=\u007f; c=1, JSESSIONID=x; c=1",
        "JSESSIONID=\u00e9, ",
    })
    void passesOverUnreadableOnes(String sent, String kept) throws Exception {
        assertThat(passed(with(sent))).isTrue();
        assertThat(cookies).isEqualTo(kept);
    }

    private static HttpServerExchange with(String cookies) {
        HttpServerExchange exchange = exchange("GET", "/news");
        exchange.getRequestHeaders().put(Headers.COOKIE, cookies);
        return exchange;
    }

    private boolean passed(HttpServerExchange exchange) throws Exception {
        boolean[] called = new boolean[1];
        new RequestGuard(next -> called[0] = true).handleRequest(exchange);
        cookies = exchange.getRequestHeaders().getFirst(Headers.COOKIE);
        return called[0];
    }

    private static HttpServerExchange exchange(String method, String path) {
        HttpServerExchange exchange = new HttpServerExchange(null);
        exchange.setRequestMethod(new HttpString(method));
        exchange.setRequestPath(path);
        exchange.setRelativePath(path);
        return exchange;
    }
}
