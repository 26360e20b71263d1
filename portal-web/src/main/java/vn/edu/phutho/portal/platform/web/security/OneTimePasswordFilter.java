package vn.edu.phutho.portal.platform.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.edu.phutho.portal.platform.web.error.Problems;
import vn.edu.phutho.portal.platform.web.error.RequestRefused;
import vn.edu.phutho.portal.platform.web.route.RequestPath;
import vn.edu.phutho.portal.platform.web.route.Routes;

/**
 * Whoever signed in with a one-time password gets no further than the page that asks for another one. Closed by default:
 * open are that page, the way out, and what pages are drawn with.
 */
public class OneTimePasswordFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean mustChange =
                Caller.of(request).filter(Caller::mustChangePassword).isPresent();
        if (!mustChange || open(RequestPath.of(request))) {
            chain.doFilter(request, response);
        } else if (Problems.expected(request)) {
            Problems.send(
                    request, response, new RequestRefused("api.oneTimePassword", HttpServletResponse.SC_FORBIDDEN));
        } else {
            response.sendRedirect(Routes.PASSWORD.address());
        }
    }

    private static boolean open(String path) {
        return path.equals(Routes.PASSWORD.address()) || path.equals(Routes.SIGN_OUT) || RequestPath.isAsset(path);
    }
}
