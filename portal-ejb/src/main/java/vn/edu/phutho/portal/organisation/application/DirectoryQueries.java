package vn.edu.phutho.portal.organisation.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.edu.phutho.portal.organisation.OrgUnit;
import vn.edu.phutho.portal.platform.query.Conditions;
import vn.edu.phutho.portal.settings.SettingKey;
import vn.edu.phutho.portal.settings.application.SettingQueries;
import vn.edu.phutho.portal.shared.NotFoundException;
import vn.edu.phutho.portal.shared.Slice;

/** The units of today and the people in them. For staff only. */
@Stateless
@RolesAllowed("**")
public class DirectoryQueries {

    private static final String UNIT_TODAY = " u.validFrom <= :day and (u.validTo is null or u.validTo >= :day)";

    /** A post of today in a unit of today. */
    private static final String POST_TODAY = " p.validFrom <= :day and (p.validTo is null or p.validTo >= :day)"
            + " and p.unit.validFrom <= :day and (p.unit.validTo is null or p.unit.validTo >= :day)";

    private static final String LINE =
            "select new vn.edu.phutho.portal.organisation.application.StaffLine(p.person.id, p.person.academicTitle,"
                    + " p.person.fullName, p.post, p.rankInUnit, p.unit.code, p.unit.name, p.person.email)"
                    + " from Posting p where" + POST_TODAY;

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private SettingQueries settings;

    @Inject
    private Clock clock;

    /** The units of today in the school's order. */
    public List<UnitSummary> units() {
        Map<Long, List<PostHeld>> heads = today(em.createQuery(
                        OrganisationQueries.HELD_TODAY + " and p.rankInUnit = 1 order by p.person.sortKey",
                        PostHeld.class))
                .getResultStream()
                .collect(Collectors.groupingBy(PostHeld::unitId));
        Map<Long, Long> sizes = today(em.createQuery(
                        "select p.unit.id, count(distinct p.person.id) from Posting p where" + POST_TODAY
                                + " group by p.unit.id",
                        Object[].class))
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
        return existing().stream()
                .map(unit -> new UnitSummary(
                        unit.getCode(),
                        unit.getName(),
                        unit.getType(),
                        heads.getOrDefault(unit.getId(), List.of()),
                        sizes.getOrDefault(unit.getId(), 0L)))
                .toList();
    }

    /** The names of the units of today by their codes, in the school's order. */
    public Map<String, String> unitNames() {
        Map<String, String> names = new LinkedHashMap<>();
        existing().forEach(unit -> names.put(unit.getCode(), unit.getName()));
        return names;
    }

    private List<OrgUnit> existing() {
        return today(em.createQuery(
                        "select u from OrgUnit u where" + UNIT_TODAY + " order by u.position, u.id", OrgUnit.class))
                .getResultList();
    }

    /**
     * A unit of today with its people.
     *
     * @throws NotFoundException when there is none of that code, or it exists no longer
     */
    public UnitDetails unit(String code) {
        OrgUnit unit = today(
                        em.createQuery("select u from OrgUnit u where u.code = :code and" + UNIT_TODAY, OrgUnit.class))
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("people.unit.notFound"));
        List<StaffLine> posts = today(em.createQuery(
                        LINE + " and p.unit = :unit order by p.rankInUnit, p.person.sortKey, p.person.id",
                        StaffLine.class))
                .setParameter("unit", unit)
                .getResultList();
        return UnitDetails.of(unit, posts);
    }

    /** A page of the directory: each person once, with the highest post, or the highest one in the unit asked for. */
    public Slice<StaffLine> people(DirectoryFilter filter) {
        Conditions narrowed = DirectorySearch.conditions(filter);
        return narrowed.page(
                today(em.createQuery(
                        "select count(p) from Posting p where" + POST_TODAY + narrowed.more(), Long.class)),
                today(em.createQuery(LINE + narrowed.more() + filter.orderBy(), StaffLine.class)),
                filter.page(),
                settings.intValue(SettingKey.PEOPLE_PAGE_SIZE));
    }

    private <T> TypedQuery<T> today(TypedQuery<T> query) {
        return query.setParameter("day", LocalDate.now(clock));
    }
}
