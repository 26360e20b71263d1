package vn.edu.phutho.portal.organisation.application;

import java.util.List;
import vn.edu.phutho.portal.organisation.UnitType;

/**
 * A unit as the list of units shows it.
 *
 * @param code short code, as in its address
 * @param name full name
 * @param type kind of unit
 * @param heads its heads of today, as a rule one
 * @param size number of people with a post in it today
 */
public record UnitSummary(String code, String name, UnitType type, List<PostHeld> heads, long size) {

    public UnitSummary {
        heads = List.copyOf(heads);
    }
}
