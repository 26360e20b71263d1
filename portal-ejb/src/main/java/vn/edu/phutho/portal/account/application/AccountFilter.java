package vn.edu.phutho.portal.account.application;

import vn.edu.phutho.portal.account.AccountState;
import vn.edu.phutho.portal.account.Role;

/**
 * Which accounts a list shows, and in which order.
 *
 * @param query words of name and user name, in any order, with or without tones; blank for all
 * @param role only accounts with that role; null for all
 * @param state only accounts in that state; null for all
 * @param order what the list is ordered by
 * @param descending whether the greater end of the order comes first
 * @param page page from 1
 */
public record AccountFilter(String query, Role role, AccountState state, Order order, boolean descending, int page) {

    /** What a list can be ordered by; the only words of an address that ever reach a query. */
    public enum Order {
        /** Vietnamese order of names. */
        NAME("a.sortKey"),
        USERNAME("a.username"),
        /** Who never signed in is at the end, whichever way round. */
        SIGN_IN("a.lastSignInAt");

        private final String by;

        Order(String by) {
            this.by = by;
        }
    }

    /** The end of the query; the id makes the order the same on each page. */
    String orderBy() {
        return " order by " + order.by + (descending ? " desc" : " asc") + (order == Order.SIGN_IN ? " nulls last" : "")
                + ", a.id asc";
    }
}
