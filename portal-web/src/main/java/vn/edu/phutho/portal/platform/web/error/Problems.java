package vn.edu.phutho.portal.platform.web.error;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import vn.edu.phutho.portal.platform.web.route.RequestPath;

/** Answers for programs that ask outside of a resource: by a filter, the sign-in, or the page for errors. */
public final class Problems {

    /** What the addresses of programs begin with. */
    public static final String API = "/api/";

    /** What an answer with the status 401 must say: how to prove who asks. */
    public static final String CHALLENGE = "Bearer realm=\"portal\"";

    private Problems() {}

    /** Whether a program asks, so that the answer must not be a page. */
    public static boolean expected(HttpServletRequest request) {
        return RequestPath.of(request).startsWith(API);
    }

    /** Answers with the refusal. */
    public static void send(HttpServletRequest request, HttpServletResponse response, RequestRefused refused)
            throws IOException {
        send(response, Problem.of(refused, request.getRequestURI()));
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
