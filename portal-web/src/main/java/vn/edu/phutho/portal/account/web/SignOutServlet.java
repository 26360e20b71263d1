package vn.edu.phutho.portal.account.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jboss.logging.Logger;
import vn.edu.phutho.portal.platform.web.route.Routes;

/** Ends the session at the server and wipes what the browser kept. */
@WebServlet(Routes.SIGN_OUT)
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = Logger.getLogger("portal.sign-in");

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            LOG.infof("sign-out: account %s, address %s", request.getRemoteUser(), request.getRemoteAddr());
            SessionIdentity.end(session);
        }
        response.addCookie(gone(request));
        response.setHeader("Clear-Site-Data", "\"storage\"");
        response.sendRedirect(Routes.HOME.address());
    }

    /** A browser that kept the cookie of a session that is gone would get no page from the cache of guests. */
    private static Cookie gone(HttpServletRequest request) {
        String configured = request.getServletContext().getSessionCookieConfig().getName();
        Cookie cookie = new Cookie(configured == null ? "JSESSIONID" : configured, "");
        cookie.setMaxAge(0);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(true);
        return cookie;
    }
}
