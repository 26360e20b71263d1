package vn.edu.phutho.portal.platform.web.route;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.edu.phutho.portal.platform.environment.PortalEnvironment;

/**
 * Hands each address to its view. Runs after the container has checked the address against {@code web.xml}; an address
 * that is in no table does not exist.
 */
public class RouteFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Request attribute: the address as asked for, with its parameters; a forward hides it from error pages. */
    public static final String ASKED = "portal.asked";

    /** Addresses that servlets answer themselves. */
    private static final Set<String> SERVLETS = Set.of(
            Routes.READY,
            Routes.SIGN_IN,
            Routes.SIGN_OUT,
            Routes.NOTICES_READ,
            Routes.MAIL_AGAIN,
            Routes.READING_AGAIN);

    /** What the addresses of servlets for several things begin with. */
    private static final List<String> SERVLET_FOLDERS = List.of("/error/", "/control/", "/api/", "/files/");

    private static final List<String> METHODS = List.of("GET", "HEAD", "POST");

    /** Pages of guests have no forms but that of the sign-in, whose address is a servlet's. */
    private static final List<String> METHODS_OF_GUESTS = List.of("GET", "HEAD");

    /** What guests see at the address where staff find Bàn làm việc. */
    private static final String FRONT = "/views/news/front.xhtml";

    @Inject
    private transient PortalEnvironment environment;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = RequestPath.of(request);
        if (RequestPath.isAsset(path)
                || SERVLETS.contains(path)
                || SERVLET_FOLDERS.stream().anyMatch(path::startsWith)) {
            chain.doFilter(request, response);
            return;
        }
        String query = request.getQueryString();
        request.setAttribute(ASKED, request.getRequestURI() + (query == null ? "" : "?" + query));
        Optional<Routes.Found> found = Routes.find(path);
        if (found.isEmpty() || found.get().route().forDevelopment() && !environment.development()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!methods(request).contains(request.getMethod())) {
            response.setHeader("Allow", String.join(", ", methods(request)));
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else {
            boolean guestsFront = found.get().route() == Routes.HOME && request.getUserPrincipal() == null;
            String target = guestsFront ? FRONT : target(found.get());
            request.getRequestDispatcher(target).forward(request, response);
        }
    }

    private static List<String> methods(HttpServletRequest request) {
        return request.getUserPrincipal() == null ? METHODS_OF_GUESTS : METHODS;
    }

    private static String target(Routes.Found found) {
        Map<String, String> values = found.values();
        String query = values.entrySet().stream()
                .map(value -> value.getKey() + "=" + URLEncoder.encode(value.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return found.route().view() + (query.isEmpty() ? "" : "?" + query);
    }
}
