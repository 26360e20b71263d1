package vn.edu.phutho.portal.shared;

import java.util.List;
import java.util.function.IntFunction;

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

    /**
     * Reads the page asked for, or the nearest one there is.
     *
     * @param total number of rows of all pages
     * @param pageSize most rows a page holds, at least 1
     * @param asked number of the page asked for, any number
     * @param rowsFrom gives the rows of a page by the index of its first row, from 0
     * @param <T> kind of row
     * @return the page
     */
    public static <T> Slice<T> of(long total, int pageSize, int asked, IntFunction<List<T>> rowsFrom) {
        int page = Math.min(Math.max(1, asked), pages(total, pageSize));
        return new Slice<>(rowsFrom.apply((page - 1) * pageSize), page, pageSize, total);
    }

    /** The same page, with each of its rows as something else. */
    public <R> Slice<R> withRows(List<R> others) {
        return new Slice<>(others, page, pageSize, total);
    }

    /** Number of pages; 1 for an empty list. */
    public int pages() {
        return pages(total, pageSize);
    }

    /** Number of pages that so many rows take; 1 for none. */
    private static int pages(long total, int pageSize) {
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
