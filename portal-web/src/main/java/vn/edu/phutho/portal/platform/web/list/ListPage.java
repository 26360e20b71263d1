package vn.edu.phutho.portal.platform.web.list;

import java.util.List;
import java.util.function.LongFunction;
import vn.edu.phutho.portal.platform.web.Pager;
import vn.edu.phutho.portal.shared.Slice;

/**
 * A list as {@code pt:list} draws it: what its address asks for, the filters over it, and one page of its rows. A bean
 * makes it once and has one getter for it.
 *
 * @param <T> kind of row
 */
public final class ListPage<T> {

    private final ListState state;
    private final Slice<T> slice;
    private final String count;
    private final List<ListFilter> filters;
    private final Pager pager;

    private ListPage(ListState state, Slice<T> slice, String count, List<ListFilter> filters) {
        this.state = state;
        this.slice = slice;
        this.count = count;
        this.filters = filters;
        this.pager = new Pager(slice, state::pageAddress);
    }

    /**
     * A page of a list.
     *
     * @param state what the address asks for
     * @param slice the rows that were read for it
     * @param count says how many rows all pages have, given their number
     * @param filters the fields over the list, the order last
     */
    public static <T> ListPage<T> of(
            ListState state, Slice<T> slice, LongFunction<String> count, ListFilter... filters) {
        return new ListPage<>(state, slice, count.apply(slice.total()), List.of(filters));
    }

    public ListState getState() {
        return state;
    }

    public List<ListFilter> getFilters() {
        return filters;
    }

    /** How many rows all pages have, in words. */
    public String getCount() {
        return count;
    }

    public List<T> getRows() {
        return slice.rows();
    }

    public Pager getPager() {
        return pager;
    }
}
