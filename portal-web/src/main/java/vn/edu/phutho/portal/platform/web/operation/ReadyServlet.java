package vn.edu.phutho.portal.platform.web.operation;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import vn.edu.phutho.portal.platform.health.DatabaseProbe;
import vn.edu.phutho.portal.platform.web.route.Routes;

/** For a load balancer or a watchdog: 204 while the database answers within two seconds, else 503; never a body. */
@WebServlet(Routes.READY)
public class ReadyServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DatabaseProbe probe;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(
                probe.databaseAnswers()
                        ? HttpServletResponse.SC_NO_CONTENT
                        : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }
}
