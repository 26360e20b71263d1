package vn.edu.phutho.portal.news.application;

/**
 * Which news a list shows.
 *
 * @param query words that title or body must hold, in any order, with or without tones; blank for all
 * @param categoryCode section, or null for all
 * @param page page from 1; a smaller number counts as 1
 */
public record NewsFilter(String query, String categoryCode, int page) {

    public NewsFilter {
        query = query == null ? "" : query.strip();
        categoryCode = categoryCode == null || categoryCode.isBlank() ? null : categoryCode;
        page = Math.max(1, page);
    }
}
