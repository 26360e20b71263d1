package vn.edu.phutho.portal.shared;

import java.io.Serializable;

/**
 * What is wrong with one field of what somebody typed or sent.
 *
 * @param field the field, by the name it has in forms and in the API
 * @param refusal the reason
 */
public record Fault(String field, Refusal refusal) implements Serializable {}
