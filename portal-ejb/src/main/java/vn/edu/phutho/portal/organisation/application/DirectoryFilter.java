package vn.edu.phutho.portal.organisation.application;

/**
 * Which people the directory shows, and in which order.
 *
 * @param query words of the name, in any order, with or without tones; blank for all
 * @param unitCode code of a unit; null for all
 * @param order what the list is ordered by
 * @param descending whether the greater end of the order comes first
 * @param page page from 1
 */
public record DirectoryFilter(String query, String unitCode, Order order, boolean descending, int page) {

    /** What the directory can be ordered by; the only words of an address that ever reach a query. */
    public enum Order {
        /** Vietnamese order of names. */
        NAME(" order by p.person.sortKey%s, p.person.id"),
        /** The school's order of units, in each its head first. */
        UNIT(" order by p.unit.position%s, p.rankInUnit, p.person.sortKey, p.person.id");

        private final String by;

        Order(String by) {
            this.by = by;
        }
    }

    /** The end of the query; the person makes the order the same on each page. */
    String orderBy() {
        return order.by.formatted(descending ? " desc" : "");
    }
}
