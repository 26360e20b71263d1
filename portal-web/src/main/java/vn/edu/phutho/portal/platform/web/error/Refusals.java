package vn.edu.phutho.portal.platform.web.error;

import io.undertow.server.RequestTooBigException;
import jakarta.ejb.EJBAccessException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.edu.phutho.portal.shared.Fault;
import vn.edu.phutho.portal.shared.PortalException;
import vn.edu.phutho.portal.shared.Refusal;

/** Makes a problem of whatever went wrong while a program was answered. */
public final class Refusals {

    private Refusals() {}

    /** The refusal that an HTTP status is, for those that the container or the framework gives. */
    public static RequestRefused ofStatus(int status) {
        return switch (status) {
            case 401 -> new RequestRefused("api.signIn", 401);
            case 403 -> new RequestRefused("api.forbidden", 403);
            case 404 -> new RequestRefused("api.notFound", 404);
            case 405 -> new RequestRefused("api.method", 405);
            case 406 -> new RequestRefused("api.notAcceptable", 406);
            case 413 -> new RequestRefused("api.tooLarge", 413);
            case 415 -> new RequestRefused("api.mediaType", 415);
            default -> new RequestRefused("api.badRequest", 400);
        };
    }

    /** The problem of a failure; one that nobody foresaw is logged as an incident. */
    public static Problem problem(Throwable failure, String address, Clock clock) {
        Throwable cause = PortalExceptionHandler.sorted(failure);
        if (cause instanceof PortalException refused) {
            return Problem.of(refused, address);
        }
        if (cause instanceof EJBAccessException) {
            return Problem.of(ofStatus(403), address);
        }
        if (causes(failure).anyMatch(RequestTooBigException.class::isInstance)) {
            return Problem.of(ofStatus(413), address);
        }
        return incident(clock, address, failure);
    }

    static Problem incident(Clock clock, String address, Throwable failure) {
        String id = Incident.log(clock, address, failure);
        return incident(id);
    }

    /** Whoever asks finds the words of the page for incidents under the address of the instance. */
    private static Problem incident(String id) {
        Refusal refusal = Refusal.of("api.failed", id);
        return new Problem(500, refusal, Incident.address(id), List.of(Fault.ofWhole(refusal)));
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }
}
