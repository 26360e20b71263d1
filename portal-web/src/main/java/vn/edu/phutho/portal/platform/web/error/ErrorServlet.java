package vn.edu.phutho.portal.platform.web.error;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import vn.edu.phutho.portal.platform.web.route.RouteFilter;

/**
 * Answers for everything that went wrong, in the look of the portal. What a role may not see reads like what does not
 * exist; what nobody foresaw gets an incident id.
 */
@WebServlet("/error/*")
public class ErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String NOT_FOUND_VIEW = "/views/error/not-found.xhtml";

    private static final String FAILED_VIEW = "/views/error/failed.xhtml";

    @Inject
    private transient Clock clock;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String known = request.getParameter("id");
        if ("/incident".equals(request.getPathInfo()) && known != null && Incident.isId(known)) {
            showIncident(request, response, known);
            return;
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Throwable failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        boolean broken = failure != null || status instanceof Integer code && code >= 500;
        if (broken) {
            String asked = asked(request);
            // Only reading is tried again by a link; a form would be sent without what was typed.
            request.setAttribute("again", "GET".equals(request.getMethod()) ? asked : null);
            // Without the parameters: they hold what people search for.
            showIncident(request, response, Incident.log(clock, asked.split("\\?", 2)[0], failure));
        } else if (status instanceof Integer code && code != 403 && code != 404) {
            show(request, response, code, "/views/error/refused.xhtml");
        } else {
            show(request, response, HttpServletResponse.SC_NOT_FOUND, NOT_FOUND_VIEW);
        }
    }

    /** The address as the reader knows it, not the view behind it. */
    private static String asked(HttpServletRequest request) {
        Object asked = request.getAttribute(RouteFilter.ASKED);
        return String.valueOf(asked == null ? request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) : asked);
    }

    private static void showIncident(HttpServletRequest request, HttpServletResponse response, String id)
            throws ServletException, IOException {
        request.setAttribute("incident", id);
        request.setAttribute("minute", Incident.minute(id).orElse(null));
        show(request, response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, FAILED_VIEW);
    }

    private static void show(HttpServletRequest request, HttpServletResponse response, int status, String view)
            throws ServletException, IOException {
        response.setStatus(status);
        request.getRequestDispatcher(view).forward(request, response);
    }
}
