package vn.edu.phutho.portal.account.web;

import jakarta.servlet.annotation.WebServlet;
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
        response.setHeader("Clear-Site-Data", "\"storage\"");
        response.sendRedirect(Routes.HOME.address());
    }
}
