package vn.edu.phutho.portal.platform.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With a one-time password nothing works but choosing another, however the address is written. */
class OneTimePasswordFilterTest {

    private static final String PASSED = "passed";

    private final List<String> outcome = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "/news, /news",
        "/n%65ws, /news",
        "/newsroom%2Fimport, /newsroom/import",
        "/%61ccount/password/x, /account/password/x",
        "/, /",
        "/ready, /ready",
        "/sign-in, /sign-in",
        "/error/404, /error/404",
        "/control/backup, /control/backup",
        "/nothing-here, /nothing-here",
        "/staticx, /staticx",
    })
    void everythingElseLeadsToThePasswordPage(String raw, String path) throws IOException, ServletException {
        ask(raw, path, true);
        assertThat(outcome).containsExactly("/account/password");
    }

    @ParameterizedTest
    @CsvSource({
        "/account/password, /account/password",
        "/account/p%61ssword, /account/password",
        "/logout, /logout",
        "/static/css/portal.css, /static/css/portal.css",
        "/jakarta.faces.resource/theme.css.xhtml, /jakarta.faces.resource/theme.css.xhtml",
    })
    void thePasswordPageItselfWorks(String raw, String path) throws IOException, ServletException {
        ask(raw, path, true);
        assertThat(outcome).containsExactly(PASSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/news", "/newsroom", "/account/password"})
    void othersAreLeftAlone(String path) throws IOException, ServletException {
        ask(path, path, false);
        assertThat(outcome).containsExactly(PASSED);
    }

    @Test
    void guestsAreLeftAlone() throws IOException, ServletException {
        filter("/news", "/news", null);
        assertThat(outcome).containsExactly(PASSED);
    }

    private void ask(String raw, String path, boolean oneTime) throws IOException, ServletException {
        filter(raw, path, new Caller(1, "le.an", "Lê An", null, Set.of("EMPLOYEE"), oneTime));
    }

    /** Views are mapped by their ending, so the container gives the whole path as servlet path; a servlet splits it. */
    private void filter(String raw, String path, Caller caller) throws IOException, ServletException {
        int split = path.startsWith("/error/") ? "/error".length() : path.length();
        HttpServletRequest request = proxy(HttpServletRequest.class, (self, method, args) -> switch (method.getName()) {
            case "getRequestURI" -> raw;
            case "getServletPath" -> path.substring(0, split);
            case "getPathInfo" -> split == path.length() ? null : path.substring(split);
            case "getAttribute" -> args[0].equals(Caller.ATTRIBUTE) ? caller : null;
            default -> throw new UnsupportedOperationException(method.getName());
        });
        HttpServletResponse response = proxy(HttpServletResponse.class, (self, method, args) -> {
            assertThat(method.getName()).isEqualTo("sendRedirect");
            outcome.add((String) args[0]);
            return null;
        });
        FilterChain chain = (passedRequest, passedResponse) -> outcome.add(PASSED);
        new OneTimePasswordFilter().doFilter(request, response, chain);
    }

    private static <T> T proxy(Class<T> type, InvocationHandler answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers));
    }
}
