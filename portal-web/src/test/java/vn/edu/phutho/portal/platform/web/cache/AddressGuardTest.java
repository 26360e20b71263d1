package vn.edu.phutho.portal.platform.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.server.HttpServerExchange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No address means something else to the container than to the constraints of web.xml. */
class AddressGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/news",
                "/news/5/hop",
                "/static/css/guest.css",
                "/jakarta.faces.resource/theme.css.xhtml",
                "/facesx",
                "/xhtml",
                "/a.xhtml/b"
            })
    void letsHonestAddressesThrough(String path) throws Exception {
        assertThat(guarded(path, path)).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/views/newsroom/list.xhtml",
                "/views/newsroom/list.XHTML",
                ".xhtml",
                "/faces",
                "/faces/views/newsroom/list",
                "//newsroom",
                "/news//5",
                "/./newsroom",
                "/../newsroom",
                "/.hidden",
                "/news;x=1",
                "/newsroom\\list"
            })
    void hidesTheOthers(String path) throws Exception {
        assertThat(guarded(path, path)).isEqualTo(AddressGuard.NOT_FOUND);
    }

    @ParameterizedTest
    @CsvSource({"/news;jsessionid=1, /news", "/news/..;/newsroom, /newsroom", "/x\\y, /x/y", "//newsroom, /newsroom"})
    void looksAtTheRawAddressToo(String raw, String path) throws Exception {
        assertThat(guarded(raw, path)).isEqualTo(AddressGuard.NOT_FOUND);
    }

    @Test
    void hidesPathParametersThatUndertowTookAway() throws Exception {
        HttpServerExchange exchange = exchange("/news", "/news");
        exchange.addPathParam("x", "1");
        new AddressGuard(next -> {}).handleRequest(exchange);
        assertThat(exchange.getRelativePath()).isEqualTo(AddressGuard.NOT_FOUND);
    }

    private static String guarded(String raw, String path) throws Exception {
        HttpServerExchange exchange = exchange(raw, path);
        boolean[] called = new boolean[1];
        new AddressGuard(next -> called[0] = true).handleRequest(exchange);
        assertThat(called[0]).isTrue();
        return exchange.getRelativePath();
    }

    private static HttpServerExchange exchange(String raw, String path) {
        HttpServerExchange exchange = new HttpServerExchange(null);
        exchange.setRequestURI(raw);
        exchange.setRelativePath(path);
        return exchange;
    }
}
