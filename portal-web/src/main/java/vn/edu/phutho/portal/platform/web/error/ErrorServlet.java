package vn.edu.phutho.portal.platform.web.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers for everything that went wrong, in the look of the portal. What a role may not see reads like what does not
 * exist; what nobody foresaw gets an incident id.
 */
@WebServlet("/error/*")
public class ErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String NOT_FOUND_VIEW = "/views/error/not-found.xhtml";

    private static final String FAILED_VIEW = "/views/error/failed.xhtml";

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String known = request.getParameter("id");
        if ("/incident".equals(request.getPathInfo()) && known != null && Incident.isId(known)) {
            request.setAttribute("incident", known);
            show(request, response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, FAILED_VIEW);
            return;
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Throwable failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        boolean broken = failure != null || status instanceof Integer code && code >= 500;
        if (broken) {
            failed(request, response, failure);
        } else if (status instanceof Integer code && code != 403 && code != 404) {
            show(request, response, code, "/views/error/refused.xhtml");
        } else {
            show(request, response, HttpServletResponse.SC_NOT_FOUND, NOT_FOUND_VIEW);
        }
    }

    private static void failed(HttpServletRequest request, HttpServletResponse response, Throwable failure)
            throws ServletException, IOException {
        String address = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        request.setAttribute("incident", Incident.log(address, failure));
        show(request, response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, FAILED_VIEW);
    }

    private static void show(HttpServletRequest request, HttpServletResponse response, int status, String view)
            throws ServletException, IOException {
        response.setStatus(status);
        request.getRequestDispatcher(view).forward(request, response);
    }
}
