package vn.edu.phutho.portal.organisation.application;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.edu.phutho.portal.organisation.OrgUnit;
import vn.edu.phutho.portal.organisation.UnitType;

/**
 * A unit as its page shows it, with its people of today; each person stands there once.
 *
 * @param code short code, as in its address
 * @param name full name
 * @param type kind of unit
 * @param since first day of the unit
 * @param leaders the head, then the deputies
 * @param staff everybody else, in Vietnamese order of names
 */
public record UnitDetails(
        String code, String name, UnitType type, LocalDate since, List<StaffLine> leaders, List<StaffLine> staff) {

    public UnitDetails {
        leaders = List.copyOf(leaders);
        staff = List.copyOf(staff);
    }

    /** The unit with the posts held in it today, the highest first. */
    static UnitDetails of(OrgUnit unit, List<StaffLine> posts) {
        Map<Long, StaffLine> people = new LinkedHashMap<>();
        posts.forEach(post -> people.merge(post.personId(), post, StaffLine::and));
        return new UnitDetails(
                unit.getCode(),
                unit.getName(),
                unit.getType(),
                unit.getValidFrom(),
                people.values().stream().filter(StaffLine::leads).toList(),
                people.values().stream().filter(line -> !line.leads()).toList());
    }

    /** Number of people. */
    public int size() {
        return leaders.size() + staff.size();
    }
}
