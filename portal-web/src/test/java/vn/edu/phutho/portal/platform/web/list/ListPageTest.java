package vn.edu.phutho.portal.platform.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.edu.phutho.portal.platform.web.Asked;
import vn.edu.phutho.portal.shared.Slice;

/** What the page of a list is given. */
class ListPageTest {

    private static final ListSpec SPEC = ListSpec.of("/things").searched().filter("unit", List.of("K-1"));

    @Test
    void theRowsAreThoseOfThePageAndTheCountIsOfAll() {
        ListState state = ListState.of(SPEC, Asked.of("q=a&page=2"));
        ListFilter unit = ListFilter.of(state, "unit", "Đơn vị", value -> value);
        ListPage<String> page = ListPage.of(state, new Slice<>(List.of("b"), 2, 1, 3), total -> total + " mục", unit);
        assertThat(page.getState()).isSameAs(state);
        assertThat(page.getFilters()).containsExactly(unit);
        assertThat(page.getRows()).containsExactly("b");
        assertThat(page.getCount()).isEqualTo("3 mục");
    }

    @Test
    void itsLinksKeepWhatTheAddressAsksFor() {
        ListState state = ListState.of(SPEC, Asked.of("q=a&unit=K-1&page=2"));
        ListPage<String> page = ListPage.of(state, new Slice<>(List.of("b"), 2, 1, 3), total -> "");
        assertThat(page.getPager().getNext()).isEqualTo("/things?q=a&unit=K-1&page=3");
        assertThat(page.getPager().getPrevious()).isEqualTo("/things?q=a&unit=K-1");
        assertThat(page.getFilters()).isEmpty();
    }
}
