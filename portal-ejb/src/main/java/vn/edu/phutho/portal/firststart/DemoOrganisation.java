package vn.edu.phutho.portal.firststart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.edu.phutho.portal.organisation.OrgUnit;
import vn.edu.phutho.portal.organisation.Person;
import vn.edu.phutho.portal.organisation.Posting;
import vn.edu.phutho.portal.organisation.UnitType;

/** The units of the school and 48 invented people in them. */
@ApplicationScoped
class DemoOrganisation {

    /** Day on which three schools became one (domain.md 1.1). */
    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

    private static final Map<String, UnitType> TYPES = Map.of(
            "BGH", UnitType.SCHOOL_BOARD,
            "K", UnitType.FACULTY,
            "P", UnitType.OFFICE);

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /** Stores the units that the school has since the merger; they are no invention and come with every first start. */
    Map<String, OrgUnit> loadUnits() {
        Map<String, OrgUnit> units = new LinkedHashMap<>();
        for (String[] row : Table.rows("units.tsv")) {
            UnitType type = TYPES.get(row[0].split("-")[0]);
            OrgUnit unit = new OrgUnit(row[0], row[1], type, MERGER, units.size() + 1);
            em.persist(unit);
            units.put(row[0], unit);
        }
        return units;
    }

    /** Stores units, people and their posts; returns the people by name. */
    Map<String, Person> load() {
        Map<String, OrgUnit> units = loadUnits();
        Map<String, Person> people = new HashMap<>();
        for (String[] row : Table.rows("staff.tsv")) {
            Person person = new Person(row[1], row[2].isEmpty() ? null : row[2]);
            em.persist(person);
            em.persist(new Posting(person, units.get(row[0]), row[3], rank(row[3]), MERGER));
            people.put(row[1], person);
        }
        return people;
    }

    private static int rank(String post) {
        boolean head = post.startsWith("Trưởng") || post.equals("Hiệu trưởng");
        return head ? 1 : post.startsWith("Phó") ? 2 : 3;
    }
}
