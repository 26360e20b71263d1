package vn.edu.phutho.portal.platform.web.error;

import io.undertow.server.RequestTooBigException;
import io.undertow.server.handlers.form.MultiPartParserDefinition.FileTooLargeException;
import io.undertow.util.ParameterLimitException;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import java.util.stream.Stream;
import vn.edu.phutho.portal.platform.web.Messages;
import vn.edu.phutho.portal.platform.web.route.RequestPath;
import vn.edu.phutho.portal.platform.web.route.RouteFilter;
import vn.edu.phutho.portal.platform.web.route.Routes;

/**
 * Answers for everything that went wrong, in the look of the portal. What a role may not see reads like what does not
 * exist; what nobody foresaw gets an incident id.
 */
@WebServlet("/error/*")
public class ErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String NOT_FOUND_VIEW = "/views/error/not-found.xhtml";

    private static final String FAILED_VIEW = "/views/error/failed.xhtml";

    private static final String AWAY_VIEW = "/views/error/away.xhtml";

    private static final String REFUSED_VIEW = "/views/error/refused.xhtml";

    @Inject
    private transient Clock clock;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String query = String.valueOf(request.getQueryString());
        if (RequestPath.of(request).equals(Routes.INCIDENT)
                && query.startsWith("id=")
                && Incident.isId(query.substring(3))) {
            showIncident(request, response, query.substring(3));
            return;
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Throwable failure = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (asked(request).startsWith(Problems.API)) {
            Problems.send(response, Problems.sent(request).orElseGet(() -> problem(request, status, failure)));
            return;
        }
        page(request, response, status, failure);
    }

    private void page(HttpServletRequest request, HttpServletResponse response, Object status, Throwable failure)
            throws ServletException, IOException {
        int code = status instanceof Integer given ? given : HttpServletResponse.SC_NOT_FOUND;
        if (tooLarge(failure)) {
            request.setAttribute("tooLarge", told(failure));
            request.setAttribute("back", "POST".equals(request.getMethod()) ? asked(request) : null);
            show(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, REFUSED_VIEW);
        } else if (causes(failure).anyMatch(ParameterLimitException.class::isInstance)) {
            show(request, response, HttpServletResponse.SC_BAD_REQUEST, REFUSED_VIEW);
        } else if (failure == null && code == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            request.setAttribute("again", again(request));
            show(request, response, code, AWAY_VIEW);
        } else if (failure != null || code >= 500) {
            failed(request, response, failure);
        } else if (code != 403 && code != 404) {
            show(request, response, code, REFUSED_VIEW);
        } else {
            show(request, response, HttpServletResponse.SC_NOT_FOUND, NOT_FOUND_VIEW);
        }
    }

    /** For programs, who get no page. */
    private Problem problem(HttpServletRequest request, Object status, Throwable failure) {
        String asked = asked(request).split("\\?", 2)[0];
        if (failure != null) {
            return Refusals.problem(failure, asked, clock);
        }
        int code = status instanceof Integer given ? given : HttpServletResponse.SC_NOT_FOUND;
        return code >= 500 ? Refusals.incident(clock, asked, null) : Problem.of(Refusals.ofStatus(code), asked);
    }

    /** Whether an upload went over the limits of {@code web.xml}; Undertow wraps its complaint. */
    private static boolean tooLarge(Throwable failure) {
        return causes(failure)
                .anyMatch(cause -> cause instanceof FileTooLargeException || cause instanceof RequestTooBigException);
    }

    /** The text that says which limit it was. */
    private static String told(Throwable failure) {
        boolean file = causes(failure).anyMatch(FileTooLargeException.class::isInstance);
        return Messages.text("common", file ? "error.tooLarge.file" : "error.tooLarge.form");
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }

    private void failed(HttpServletRequest request, HttpServletResponse response, Throwable failure)
            throws ServletException, IOException {
        String asked = asked(request);
        request.setAttribute("again", again(request));
        // Without the parameters: they hold what people search for.
        showIncident(request, response, Incident.log(clock, asked.split("\\?", 2)[0], failure));
    }

    /** Only reading is tried again by a link; a form would be sent without what was typed. */
    private static String again(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) ? asked(request) : null;
    }

    /** The address as the reader knows it, not the view behind it. */
    private static String asked(HttpServletRequest request) {
        return Stream.of(
                        request.getAttribute(RouteFilter.ASKED),
                        request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
                        request.getRequestURI())
                .filter(Objects::nonNull)
                .findFirst()
                .map(Object::toString)
                .orElseThrow();
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
        request.getRequestDispatcher(view).forward(new WithoutParameters(request), response);
    }
}
