package vn.edu.phutho.portal.award.book;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.edu.phutho.portal.shared.Fault;
import vn.edu.phutho.portal.shared.InvalidInputException;
import vn.edu.phutho.portal.shared.Refusal;
import vn.edu.phutho.portal.shared.VietnameseText;

/**
 * Number and sign of a decision as the clerk's paper register has it, e.g. {@code 215/QĐ-TCT} (Decree 30/2020, Annex I:
 * number, stroke, kind of paper, hyphen, issuing body).
 *
 * @param text in capital letters and normalization form C, without spaces
 */
public record DecisionNumber(String text) {

    /** Most characters. */
    public static final int MAX = 40;

    private static final Pattern FORM = Pattern.compile("0*([1-9][0-9]{0,5})/(QĐ-[\\p{Lu}Đ][\\p{Lu}Đ0-9.&-]{0,25})");

    /**
     * Takes a number as typed.
     *
     * @throws InvalidInputException on the field "number" when it has not that form
     */
    public static DecisionNumber of(String typed) {
        String text = typed == null ? "" : VietnameseText.storable(typed).replaceAll("\\s", "");
        if (text.isEmpty()) {
            throw new InvalidInputException(new Fault("number", Refusal.of("award.decision.numberMissing")));
        }
        Matcher form = FORM.matcher(text.toUpperCase(Locale.ROOT));
        if (!form.matches()) {
            throw new InvalidInputException(new Fault("number", Refusal.of("award.decision.numberForm")));
        }
        return new DecisionNumber(form.group(1) + "/" + form.group(2));
    }
}
