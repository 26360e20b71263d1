package vn.edu.phutho.portal.e2e;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the tables of the tests of forms write for texts that no table can hold. */
final class Typed {

    /** Marks, quotes and expressions that must stay what they are: text. */
    static final String SCRIPT = "\"><img src=x onerror=window.__x=1>{{7*7}}#{7*7}";

    private static final Pattern TIMES = Pattern.compile("(.)\\*(\\d+)");

    private Typed() {}

    /** {@code x*401} is x so many times, {@code NUL} the character 0, {@code SCRIPT} the harmful text. */
    static String of(String cell) {
        if (cell == null) {
            return "";
        }
        Matcher times = TIMES.matcher(cell);
        return times.matches()
                ? times.group(1).repeat(Integer.parseInt(times.group(2)))
                : cell.replace("NUL", "\0").replace("SCRIPT", SCRIPT);
    }

    /** Each mark apart from its letter, as a Mac may send it. */
    static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }
}
