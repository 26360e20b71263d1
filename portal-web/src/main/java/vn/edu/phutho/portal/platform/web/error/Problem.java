package vn.edu.phutho.portal.platform.web.error;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import vn.edu.phutho.portal.platform.web.Messages;
import vn.edu.phutho.portal.shared.Fault;
import vn.edu.phutho.portal.shared.InvalidInputException;
import vn.edu.phutho.portal.shared.NotFoundException;
import vn.edu.phutho.portal.shared.PortalException;
import vn.edu.phutho.portal.shared.Refusal;
import vn.edu.phutho.portal.shared.StaleDataException;
import vn.edu.phutho.portal.shared.TooLargeException;

/**
 * Why a program did not get what it asked for, in the form of RFC 9457.
 *
 * @param status the HTTP status
 * @param refusal the reason; its key is the member {@code code}
 * @param instance address of what was asked for, or of the page of the incident
 * @param faults each single thing that is wrong
 */
public record Problem(int status, Refusal refusal, String instance, List<Fault> faults) {

    /** Media type of the JSON. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** No status of HTTP's own: what was sent was understood, but says what cannot be. */
    public static final int UNPROCESSABLE = 422;

    public Problem {
        faults = List.copyOf(faults);
    }

    /** The problem that a refusal is; of what was sent with faults, their number is the reason. */
    public static Problem of(PortalException refused, String instance) {
        List<Fault> faults = refused.faults();
        boolean invalid = refused instanceof InvalidInputException;
        Refusal reason = invalid ? Refusal.of("api.invalid", faults.size()) : refused.refusal();
        return new Problem(status(refused), reason, instance, faults);
    }

    private static int status(PortalException refused) {
        if (refused instanceof RequestRefused request) {
            return request.status();
        }
        if (refused instanceof NotFoundException) {
            return 404;
        }
        if (refused instanceof TooLargeException) {
            return 413;
        }
        return refused instanceof StaleDataException ? 409 : UNPROCESSABLE;
    }

    /** The members of RFC 9457, with {@code code} and {@code errors} beside them. */
    public String toJson() {
        JsonArrayBuilder errors = Json.createArrayBuilder();
        faults.forEach(fault -> errors.add(json(fault)));
        return Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", title())
                .add("status", status)
                .add("detail", Messages.of(refusal))
                .add("instance", instance)
                .add("code", refusal.key())
                .add("errors", errors)
                .build()
                .toString();
    }

    private static JsonObjectBuilder json(Fault fault) {
        return Json.createObjectBuilder()
                .add("pointer", fault.pointer())
                .add("code", fault.refusal().key())
                .add("reason", Messages.reason(fault.refusal()))
                .add("remedy", Messages.remedy(fault.refusal()));
    }

    /** What the status means, in words. */
    private String title() {
        return switch (status) {
            case 400 -> Messages.text("api", "title.malformed");
            case 401 -> Messages.text("api", "title.signIn");
            case 403 -> Messages.text("api", "title.forbidden");
            case 404 -> Messages.text("api", "title.notFound");
            case 405 -> Messages.text("api", "title.method");
            case 406 -> Messages.text("api", "title.notAcceptable");
            case 409 -> Messages.text("api", "title.stale");
            case 413 -> Messages.text("api", "title.tooLarge");
            case 415 -> Messages.text("api", "title.mediaType");
            case UNPROCESSABLE -> Messages.text("api", "title.invalid");
            case 429 -> Messages.text("api", "title.tooMany");
            case 503 -> Messages.text("api", "title.away");
            default -> Messages.text("api", "title.failed");
        };
    }
}
