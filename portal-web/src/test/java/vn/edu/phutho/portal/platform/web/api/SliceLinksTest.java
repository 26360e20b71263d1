package vn.edu.phutho.portal.platform.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.edu.phutho.portal.shared.Slice;

/** The ways from one page of a list to the others. */
class SliceLinksTest {

    @Test
    void inTheMiddleAllWaysAreOpen() {
        SliceLinks links = SliceLinks.of(new Slice<>(List.of(1), 2, 10, 25), "/news", "q", "a&b đ", "category", null);
        String base = "/api/v1/news?q=a%26b+%C4%91&size=10&page=";
        assertThat(links).isEqualTo(new SliceLinks(base + 2, base + 1, base + 1, base + 3, base + 3));
    }

    @Test
    void theOnlyPageLeadsNowhere() {
        SliceLinks links = SliceLinks.of(new Slice<>(List.of(), 1, 10, 0), "/news", "q", "");
        String only = "/api/v1/news?size=10&page=1";
        assertThat(links).isEqualTo(new SliceLinks(only, only, null, null, only));
    }
}
