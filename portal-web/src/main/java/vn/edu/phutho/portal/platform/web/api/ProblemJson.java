package vn.edu.phutho.portal.platform.web.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The form of every refusal, for the description of the API; what is sent is made by {@code Problem}. */
@Schema(name = "Problem", description = "Why something was not done (RFC 9457), in Vietnamese.")
public record ProblemJson(
        @Schema(examples = "about:blank") String type,
        @Schema(description = "What the status means.") String title,
        int status,
        @Schema(description = "Reason and remedy in full.") String detail,

        @Schema(description = "What was asked for; with status 500 the page of the incident.")
        String instance,

        @Schema(description = "Key of the reason; stays the same when words change.")
        String code,

        @Schema(description = "All faults at once.") List<FaultJson> errors) {

    public ProblemJson {
        errors = List.copyOf(errors);
    }

    /** One fault. */
    @Schema(name = "Fault")
    public record FaultJson(
            @Schema(
                    description = "JSON pointer into the body; ?name for a parameter; empty for the whole.",
                    examples = "/blocks/2/text")
            String pointer,

            String code,
            String reason,
            String remedy) {}
}
