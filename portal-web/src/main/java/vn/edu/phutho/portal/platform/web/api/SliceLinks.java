package vn.edu.phutho.portal.platform.web.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.edu.phutho.portal.shared.Slice;

/** The ways from a page of a list to the others; a way that there is not is left out. */
public record SliceLinks(String self, String first, String previous, String next, String last) {

    /**
     * The links of a page.
     *
     * @param path path below the root of the API, e.g. {@code /news}
     * @param filter names and values of the parameters that chose the list; blank values are left out
     */
    public static SliceLinks of(Slice<?> slice, String path, String... filter) {
        StringBuilder base = new StringBuilder(Api.ROOT).append(path).append('?');
        for (int i = 0; i < filter.length; i += 2) {
            if (filter[i + 1] != null && !filter[i + 1].isBlank()) {
                base.append(filter[i]).append('=').append(URLEncoder.encode(filter[i + 1], StandardCharsets.UTF_8));
                base.append('&');
            }
        }
        base.append("size=").append(slice.pageSize()).append("&page=");
        return new SliceLinks(
                base + "" + slice.page(),
                base + "1",
                slice.hasPrevious() ? base + "" + (slice.page() - 1) : null,
                slice.hasNext() ? base + "" + (slice.page() + 1) : null,
                base + "" + slice.pages());
    }
}
