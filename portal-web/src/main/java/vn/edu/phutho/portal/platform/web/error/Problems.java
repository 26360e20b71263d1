package vn.edu.phutho.portal.platform.web.error;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.edu.phutho.portal.platform.web.route.RequestPath;

/** Answers for programs that ask outside of a resource: by a filter, the sign-in, or the page for errors. */
public final class Problems {

    /** What the addresses of programs begin with. */
    public static final String API = "/api/";

    /** What an answer with the status 401 must say: how to prove who asks. */
    public static final String CHALLENGE = "Bearer realm=\"portal\"";

    /** Request attribute: the problem that was answered, for a container that answers once more by the page for errors. */
    private static final String SENT = Problems.class.getName();

    private Problems() {}

    /** Whether a program asks, so that the answer must not be a page. */
    public static boolean expected(HttpServletRequest request) {
        return RequestPath.of(request).startsWith(API);
    }

    /** Answers with the refusal. */
    public static void send(HttpServletRequest request, HttpServletResponse response, RequestRefused refused)
            throws IOException {
        Problem problem = Problem.of(refused, request.getRequestURI());
        request.setAttribute(SENT, problem);
        send(response, problem);
    }

    /** What was answered already; Undertow asks for the page for errors when signing in ends with such a status. */
    static Optional<Problem> sent(HttpServletRequest request) {
        return Optional.ofNullable((Problem) request.getAttribute(SENT));
    }

    static void send(HttpServletResponse response, Problem problem) throws IOException {
        byte[] json = problem.toJson().getBytes(StandardCharsets.UTF_8);
        response.setStatus(problem.status());
        if (problem.status() == HttpServletResponse.SC_UNAUTHORIZED && !response.containsHeader("WWW-Authenticate")) {
            response.setHeader("WWW-Authenticate", CHALLENGE);
        }
        response.setContentType(Problem.MEDIA_TYPE);
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
    }
}
