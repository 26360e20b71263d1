package vn.edu.phutho.portal.shared;

import java.io.Serializable;

/**
 * One thing that is wrong with what somebody typed or sent.
 *
 * @param field what it is about: a field by its name, for what lies deeper the names with strokes between such as
 *     {@code credits/degree} or {@code blocks/2/text}; {@code ?size} for a parameter of an address; empty for the whole
 * @param refusal the reason
 */
public record Fault(String field, Refusal refusal) implements Serializable {

    /** A fault of the whole. */
    public static Fault ofWhole(Refusal refusal) {
        return new Fault("", refusal);
    }

    /** The same fault, seen from what holds the thing at that place. */
    public Fault within(String place) {
        if (place.isEmpty() || field.isEmpty()) {
            return new Fault(place + field, refusal);
        }
        return new Fault(place + pointer(), refusal);
    }

    /** Where it is, as a JSON pointer (RFC 6901); a parameter and the whole stay what they are. */
    public String pointer() {
        return field.isEmpty() || field.startsWith("/") || field.startsWith("?") ? field : "/" + field;
    }
}
