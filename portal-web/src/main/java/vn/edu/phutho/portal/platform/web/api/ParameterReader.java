package vn.edu.phutho.portal.platform.web.api;

import vn.edu.phutho.portal.shared.Faults;
import vn.edu.phutho.portal.shared.Refusal;
import vn.edu.phutho.portal.shared.VietnameseText;

/** Reads the parameters of an address; what is wrong is noted under {@code ?name}. */
public final class ParameterReader {

    private static final int TEXT_MAX = 100;

    private final Faults faults;

    public ParameterReader(Faults faults) {
        this.faults = faults;
    }

    /** A text without control characters, at most 100 characters long; null when missing. */
    public String text(String name, String given) {
        if (given != null && given.length() > TEXT_MAX) {
            faults.add("?" + name, Refusal.of("api.parameter.tooLong", TEXT_MAX, given.length()));
            return null;
        }
        return given == null ? null : VietnameseText.storable(given);
    }

    /** A whole number from 1 to the greatest; the other one when missing. */
    public int number(String name, String given, int otherwise, int greatest) {
        if (given == null) {
            return otherwise;
        }
        long number = given.matches("[0-9]{1,10}") ? Long.parseLong(given) : 0;
        if (number < 1 || number > greatest) {
            faults.add("?" + name, Refusal.of("api.parameter.number", greatest));
            return otherwise;
        }
        return (int) number;
    }
}
