package vn.edu.phutho.portal.news.application;

import vn.edu.phutho.portal.news.ArticleStatus;

/**
 * Which articles the newsroom's list shows, and in which order.
 *
 * @param query words that title or body must hold, in any order, with or without tones; blank for all
 * @param status state, or null for all
 * @param order what the list is ordered by
 * @param descending whether the greater end of the order comes first
 * @param page page from 1
 */
public record NewsroomFilter(String query, ArticleStatus status, Order order, boolean descending, int page) {

    /** What the list can be ordered by. */
    public enum Order {
        /** Drafts, then the newest, whatever the direction. */
        DRAFTS,
        /** The article's own date. */
        DATE,
        /** The title without tones, as its address has it. */
        TITLE
    }

    /** The end of the query, a constant each; the id makes the order the same on each page. */
    String orderBy() {
        return switch (order) {
            case DRAFTS ->
                " order by case when a.status = vn.edu.phutho.portal.news.ArticleStatus.DRAFT then 0 else 1 end,"
                        + " a.datedAt desc, a.id desc";
            case DATE -> descending ? " order by a.datedAt desc, a.id desc" : " order by a.datedAt, a.id desc";
            case TITLE -> descending ? " order by a.slug desc, a.id desc" : " order by a.slug, a.id desc";
        };
    }
}
