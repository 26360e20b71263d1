package vn.edu.phutho.portal.award.dossier;

import vn.edu.phutho.portal.shared.Fault;
import vn.edu.phutho.portal.shared.InvalidInputException;
import vn.edu.phutho.portal.shared.Refusal;
import vn.edu.phutho.portal.shared.VietnameseText;

/**
 * What a reviewer asks the author to mend (D4).
 *
 * @param text the reason in normalization form C, stripped
 */
public record ReturnReason(String text) {

    /** Most characters. */
    public static final int MAX = 2_000;

    /**
     * Takes a reason as typed.
     *
     * @param typed what was typed; null counts as nothing
     * @param least fewest characters, a setting of the school (domain.md 4.3.3, D4: 20)
     * @throws InvalidInputException on the field "reason" when it is too short or too long
     */
    public static ReturnReason of(String typed, int least) {
        String text = typed == null ? "" : VietnameseText.storable(typed).strip();
        int length = text.codePointCount(0, text.length());
        if (length < least) {
            throw new InvalidInputException(new Fault("reason", Refusal.of("award.reason.tooShort", least, length)));
        }
        if (text.length() > MAX) {
            throw new InvalidInputException(new Fault("reason", Refusal.of("award.reason.tooLong", MAX)));
        }
        return new ReturnReason(text);
    }
}
