package vn.edu.phutho.portal.award.application;

/**
 * Which lines of the award book a list shows, and in which order.
 *
 * @param query words of the person's name, in any order, with or without tones; blank for all
 * @param year the year the titles are for; null for all
 * @param order what the list is ordered by
 * @param descending whether the greater end of the order comes first
 * @param page page from 1
 */
public record BookFilter(String query, Integer year, Order order, boolean descending, int page) {

    /** What the book can be ordered by; the only words of an address that ever reach a query. */
    public enum Order {
        /** As decisions were signed. */
        DECISION("r.decision.signedOn"),
        /** Vietnamese order of names. */
        NAME("r.person.sortKey"),
        /** The year the title is for. */
        YEAR("r.year");

        private final String by;

        Order(String by) {
            this.by = by;
        }
    }

    /** The end of the query; decision and place make the order the same on each page. */
    String orderBy() {
        return " order by " + order.by + (descending ? " desc" : " asc") + ", r.decision.id desc, r.orderNumber asc";
    }
}
