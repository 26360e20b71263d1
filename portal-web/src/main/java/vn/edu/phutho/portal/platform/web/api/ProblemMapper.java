package vn.edu.phutho.portal.platform.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import vn.edu.phutho.portal.platform.web.error.Problem;
import vn.edu.phutho.portal.platform.web.error.Problems;
import vn.edu.phutho.portal.platform.web.error.Refusals;

/** Answers whatever a resource throws with a problem; what nobody foresaw gets an incident id as pages do. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Clock clock;

    @Override
    public Response toResponse(Throwable failure) {
        if (failure instanceof WebApplicationException of && of.getResponse().getStatus() < 500) {
            return of.getResponse().getStatus() < 400 ? of.getResponse() : framework(of.getResponse());
        }
        return response(Refusals.problem(failure, request.getRequestURI(), clock))
                .build();
    }

    /** What the framework refuses: no such address, method or media type. */
    private Response framework(Response theirs) {
        Problem problem = Problem.of(Refusals.ofStatus(theirs.getStatus()), request.getRequestURI());
        Response.ResponseBuilder ours = response(problem);
        String allow = theirs.getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? ours.build()
                : ours.header(HttpHeaders.ALLOW, allow).build();
    }

    private static Response.ResponseBuilder response(Problem problem) {
        Response.ResponseBuilder response = Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem.toJson().getBytes(StandardCharsets.UTF_8));
        return problem.status() == 401 ? response.header(HttpHeaders.WWW_AUTHENTICATE, Problems.CHALLENGE) : response;
    }
}
