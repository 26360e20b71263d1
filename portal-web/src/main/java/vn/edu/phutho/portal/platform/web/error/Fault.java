package vn.edu.phutho.portal.platform.web.error;

import vn.edu.phutho.portal.shared.Refusal;

/**
 * One thing that is wrong with what was sent.
 *
 * @param pointer where: a JSON pointer into the body such as {@code /blocks/2/text}, {@code ?size} for a parameter of the
 *     address, empty for the whole
 * @param refusal why
 */
public record Fault(String pointer, Refusal refusal) {}
