package vn.edu.phutho.portal.platform.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is changed for a page of somebody else. */
class SameOriginFilterTest {

    private static final String HOST = "portal.truong.example:8443";

    private final Map<String, String> headers = new HashMap<>(Map.of("Host", HOST));
    private String method = "POST";
    private boolean byToken;
    private boolean passed;
    private int refused;

    @SuppressWarnings("unchecked")
    private static <T> T of(Class<T> type, java.lang.reflect.InvocationHandler handler) {
        return (T) Proxy.newProxyInstance(SameOriginFilterTest.class.getClassLoader(), new Class<?>[] {type}, handler);
    }

    private boolean passes() throws Exception {
        HttpServletRequest request = of(HttpServletRequest.class, (proxy, called, args) -> switch (called.getName()) {
            case "getMethod" -> method;
            case "getHeader" -> headers.get(args[0]);
            case "getAttribute" -> byToken && args[0].equals(Caller.BY_TOKEN) ? true : null;
            case "getRequestURI" -> "/newsroom/import";
            default -> null;
        });
        HttpServletResponse response = of(HttpServletResponse.class, (proxy, called, args) -> {
            refused = called.getName().equals("sendError") ? (int) args[0] : refused;
            return null;
        });
        FilterChain chain = (asked, answer) -> passed = true;
        new SameOriginFilter().doFilter(request, response, chain);
        assertThat(refused).isEqualTo(passed ? 0 : 403);
        return passed;
    }

    @Test
    void aRequestWithoutAnOriginComesFromNoPage() throws Exception {
        assertThat(passes()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "https://portal.truong.example:8443, true",
        "https://PORTAL.truong.example:8443, true",
        "https://portal.truong.example, false",
        "https://evil.example, false",
        "https://portal.truong.example:8443.evil.example, false",
        "https://evil.example#portal.truong.example:8443, false",
        "null, false",
        "'', false",
        "'http://[', false"
    })
    void theOriginMustBeThePortals(String origin, boolean passes) throws Exception {
        headers.put("Origin", origin);
        assertThat(passes()).isEqualTo(passes);
    }

    @ParameterizedTest
    @CsvSource({"same-origin, true", "none, true", "same-site, false", "cross-site, false", "x, false"})
    void soMustWhatTheBrowserSaysOfThePage(String site, boolean passes) throws Exception {
        headers.put("Sec-Fetch-Site", site);
        assertThat(passes()).isEqualTo(passes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "OPTIONS"})
    void whoOnlyReadsMayComeFromAnywhere(String reading) throws Exception {
        method = reading;
        headers.put("Origin", "https://evil.example");
        assertThat(passes()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "get"})
    void everyOtherMethodChanges(String changing) throws Exception {
        method = changing;
        headers.put("Origin", "https://evil.example");
        assertThat(passes()).isFalse();
    }

    /** No browser adds one by itself. */
    @Test
    void aTokenIsGoodFromAnywhere() throws Exception {
        byToken = true;
        headers.put("Origin", "https://evil.example");
        assertThat(passes()).isTrue();
    }
}
