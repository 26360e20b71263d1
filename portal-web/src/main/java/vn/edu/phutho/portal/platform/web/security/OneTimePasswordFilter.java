package vn.edu.phutho.portal.platform.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.edu.phutho.portal.platform.web.route.Routes;

/** Whoever signed in with a one-time password gets no further than the page that asks for another one. */
public class OneTimePasswordFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean mustChange =
                Caller.of(request).filter(Caller::mustChangePassword).isPresent()
                        && Routes.find(request.getRequestURI())
                                .filter(found -> found.route() != Routes.PASSWORD)
                                .isPresent();
        if (mustChange) {
            response.sendRedirect(Routes.PASSWORD.address());
        } else {
            chain.doFilter(request, response);
        }
    }
}
