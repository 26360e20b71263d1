package vn.edu.phutho.portal.award.application;

/**
 * Which dossiers a list shows, and in which order.
 *
 * @param query words of the person's name, in any order, with or without tones; blank for all
 * @param order what the list is ordered by
 * @param descending whether the greater end of the order comes first
 * @param page page from 1
 */
public record DossierFilter(String query, DossierSummary.Order order, boolean descending, int page) {

    /** The end of the query; the id makes the order the same on each page. */
    String orderBy() {
        return " order by " + order.by() + (descending ? " desc" : " asc") + ", d.id asc";
    }
}
