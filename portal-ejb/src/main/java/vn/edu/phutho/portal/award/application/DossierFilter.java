package vn.edu.phutho.portal.award.application;

/**
 * Which dossiers a list shows, and in which order.
 *
 * @param query words of the person's name, in any order, with or without tones; blank for all
 * @param order what the list is ordered by
 * @param descending whether the greater end of the order comes first
 * @param page page from 1
 */
public record DossierFilter(String query, Order order, boolean descending, int page) {

    /** What a list can be ordered by; the only words of an address that ever reach a query. */
    public enum Order {
        /** Since when it stands where it stands. */
        SINCE("d.stateSince"),
        /** Vietnamese order of names. */
        NAME("d.person.sortKey"),
        /** The unit's place in lists. */
        UNIT("d.unit.position");

        private final String by;

        Order(String by) {
            this.by = by;
        }
    }

    /** The end of the query; the id makes the order the same on each page. */
    String orderBy() {
        return " order by " + order.by + (descending ? " desc" : " asc") + ", d.id asc";
    }
}
