package vn.edu.phutho.portal.shared;

import java.util.List;

/**
 * One page of a list together with the size of the whole.
 *
 * @param rows the rows of this page, in order
 * @param page number of this page, from 1
 * @param pageSize most rows a page holds, at least 1
 * @param total number of rows of all pages
 * @param <T> kind of row
 */
public record Slice<T>(List<T> rows, int page, int pageSize, long total) {

    public Slice {
        if (page < 1 || pageSize < 1 || total < 0) {
            throw new IllegalArgumentException("page " + page + ", size " + pageSize + ", total " + total);
        }
        rows = List.copyOf(rows);
    }

    /** Number of pages; 1 for an empty list. */
    public int pages() {
        return pages(total, pageSize);
    }

    /** Number of pages that so many rows take; 1 for none. */
    public static int pages(long total, int pageSize) {
        return (int) Math.max(1, (total + pageSize - 1) / pageSize);
    }

    /** Whether a page precedes this one. */
    public boolean hasPrevious() {
        return page > 1;
    }

    /** Whether a page follows this one. */
    public boolean hasNext() {
        return page < pages();
    }
}
