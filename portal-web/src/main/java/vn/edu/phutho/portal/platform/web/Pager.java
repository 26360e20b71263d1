package vn.edu.phutho.portal.platform.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import vn.edu.phutho.portal.shared.Slice;

/** The links under a list: first, last, the neighbours of the present page, and gaps between. */
public final class Pager {

    private static final int NEIGHBOURS = 1;

    private final Slice<?> slice;
    private final IntFunction<String> address;

    /**
     * A pager for one page of a list.
     *
     * @param slice the page that is shown
     * @param address the address of a page by its number
     */
    public Pager(Slice<?> slice, IntFunction<String> address) {
        this.slice = slice;
        this.address = address;
    }

    /** One link; a gap has neither number nor address. */
    public record Link(int number, String address, boolean current, boolean gap) {}

    public boolean isNeeded() {
        return slice.pages() > 1;
    }

    /** "11–20 trong 128". */
    public String getRange() {
        long first = (slice.page() - 1L) * slice.pageSize() + 1;
        return Messages.text(
                "common", "pager.range", first, first + slice.rows().size() - 1, slice.total());
    }

    public String getPrevious() {
        return slice.hasPrevious() ? address.apply(slice.page() - 1) : null;
    }

    public String getNext() {
        return slice.hasNext() ? address.apply(slice.page() + 1) : null;
    }

    public List<Link> getLinks() {
        List<Link> links = new ArrayList<>();
        int before = 0;
        for (int number = 1; number <= slice.pages(); number++) {
            boolean shown = number == 1 || number == slice.pages() || Math.abs(number - slice.page()) <= NEIGHBOURS;
            if (shown) {
                if (number - before > 1) {
                    links.add(new Link(0, null, false, true));
                }
                links.add(new Link(number, address.apply(number), number == slice.page(), false));
                before = number;
            }
        }
        return links;
    }
}
