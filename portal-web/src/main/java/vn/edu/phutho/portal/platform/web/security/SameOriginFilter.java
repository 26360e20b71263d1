package vn.edu.phutho.portal.platform.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jboss.logging.Logger;
import vn.edu.phutho.portal.platform.web.error.Problems;
import vn.edu.phutho.portal.platform.web.error.RequestRefused;

/**
 * Refuses to change anything for a page of somebody else: browsers name the page's origin with every POST. A request
 * that names none comes from no browser page and carries no cookie that it should not have.
 */
public class SameOriginFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = Logger.getLogger(SameOriginFilter.class);

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean byToken = request.getAttribute(Caller.BY_TOKEN) != null; // no browser adds one by itself
        if (READING.contains(request.getMethod()) || byToken || sameOrigin(request)) {
            chain.doFilter(request, response);
            return;
        }
        LOG.warnf("request of a foreign page refused: %s from %s", request.getRequestURI(), request.getRemoteAddr());
        if (Problems.expected(request)) {
            Problems.send(request, response, new RequestRefused("api.foreignOrigin", HttpServletResponse.SC_FORBIDDEN));
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean sameOrigin(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return false;
        }
        String origin = request.getHeader("Origin");
        if (origin == null) {
            return true;
        }
        try {
            String named = URI.create(origin).getRawAuthority();
            return named != null && named.equalsIgnoreCase(request.getHeader("Host"));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
