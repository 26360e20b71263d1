package vn.edu.phutho.portal.organisation.application;

import vn.edu.phutho.portal.platform.query.Conditions;

/** What narrows the directory beyond "held today". */
final class DirectorySearch {

    /** Whoever holds several posts stands in the directory with the highest one only. */
    private static final String HIGHEST = "not exists (select q.id from Posting q where q.person.id = p.person.id"
            + " and q.validFrom <= :day and (q.validTo is null or q.validTo >= :day)"
            + " and q.unit.validFrom <= :day and (q.unit.validTo is null or q.unit.validTo >= :day)%s"
            + " and (q.rankInUnit < p.rankInUnit or (q.rankInUnit = p.rankInUnit and q.id < p.id)))";

    private DirectorySearch() {}

    /** Each person once, with the highest post, or the highest one in the unit asked for. */
    static Conditions conditions(DirectoryFilter filter) {
        String unit = filter.unitCode();
        return new Conditions()
                .unlessNull("p.unit.code = :unit", "unit", unit)
                .and(HIGHEST.formatted(unit == null ? "" : " and q.unit.code = :unit"))
                .words("p.person.searchText", filter.query());
    }
}
