package vn.edu.phutho.portal.platform.web.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.edu.phutho.portal.platform.web.Asked;
import vn.edu.phutho.portal.platform.web.list.ListSpec.Direction;

/** An address is read without harm, and each link changes one thing of it. */
class ListStateTest {

    enum Colour {
        RED,
        BLUE
    }

    enum Order {
        DATE,
        NAME,
        LAST_SIGN_IN
    }

    private static final ListSpec SPEC = ListSpec.of("/things")
            .searched()
            .filter("colour", Colour.class)
            .filter("unit", List.of("K-1", "K-2"))
            .sort(Order.DATE, Direction.DOWN)
            .sort(Order.NAME, Direction.UP);

    private static ListState state(String query) {
        return ListState.of(SPEC, Asked.of(query));
    }

    @Test
    void anEmptyAddressIsTheWholeListInItsUsualOrder() {
        ListState state = state("");
        assertThat(state.getQuery()).isEmpty();
        assertThat(state.filter("colour")).isEmpty();
        assertThat(state.filter("colour", Colour.class)).isNull();
        assertThat(state.sort()).isEqualTo("date");
        assertThat(state.isDescending()).isTrue();
        assertThat(state.getPage()).isEqualTo(1);
        assertThat(state.isNarrowed()).isFalse();
        assertThat(state.getFilterCount()).isZero();
        assertThat(state.getAddress()).isEqualTo("/things");
        assertThat(state.getAll()).isEqualTo("/things");
        assertThat(state.getAction()).isEqualTo("/things");
    }

    @Test
    void everythingIsRead() {
        ListState state = state("q=+thi+%C4%91ua+&colour=BLUE&unit=K-2&sort=name&page=3");
        assertThat(state.getQuery()).isEqualTo("thi đua");
        assertThat(state.filter("colour", Colour.class)).isEqualTo(Colour.BLUE);
        assertThat(state.filter("unit")).contains("K-2");
        assertThat(state.sort()).isEqualTo("name");
        assertThat(state.isDescending()).isFalse();
        assertThat(state.getPage()).isEqualTo(3);
        assertThat(state.isNarrowed()).isTrue();
        assertThat(state.getFilterCount()).isEqualTo(2);
        assertThat(state.getAddress()).isEqualTo("/things?q=thi+%C4%91ua&colour=BLUE&unit=K-2&sort=name&page=3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "colour=GREEN",
                "colour=blue",
                "colour=",
                "unit=K-3",
                "sort=secret",
                "sort=",
                "sort=--name",
                "sort=date desc;drop",
                "page=0",
                "page=-1",
                "page=x",
                "q=+++",
                "other=1"
            })
    void nonsenseIsNotThere(String query) {
        assertThat(state(query).getAddress()).isEqualTo("/things");
    }

    @ParameterizedTest
    @CsvSource({
        "'', date, ascending=false",
        "sort=date, date, ascending=true",
        "sort=-date, date, ascending=false",
        "sort=name, name, ascending=true",
        "sort=-name, name, ascending=false"
    })
    void anOrderHasItsDirection(String query, String name, String direction) {
        ListState state = state(query);
        assertThat(state.sort()).isEqualTo(name);
        assertThat("ascending=" + !state.isDescending()).isEqualTo(direction);
        assertThat(state.ariaSort(name)).isEqualTo(state.isDescending() ? "descending" : "ascending");
        assertThat(state.sortIcon(name)).isEqualTo(state.isDescending() ? "sort-down" : "sort-up");
    }

    @Test
    void anOrderWithOneWayOnlyIsNeverTurnedRound() {
        ListSpec spec = ListSpec.of("/inbox").sort(Order.DATE, Direction.ONLY).sort(Order.NAME, Direction.UP);
        assertThat(ListState.of(spec, Asked.of("sort=-date")).getAddress()).isEqualTo("/inbox");
        ListState state = ListState.of(spec, Asked.of("sort=date"));
        assertThat(state.isDescending()).isFalse();
        assertThat(state.sortAddress("date")).isEqualTo("/inbox");
        assertThat(state.sortAddress("name")).isEqualTo("/inbox?sort=name");
    }

    @Test
    void anOrderIsTheConstantThatTheSpecNames() {
        ListSpec spec = SPEC.sort(Order.LAST_SIGN_IN, Direction.DOWN);
        ListState state = ListState.of(spec, Asked.of("sort=-lastSignIn"));
        assertThat(state.order(Order.class)).isEqualTo(Order.LAST_SIGN_IN);
        assertThat(state.sortAddress("lastSignIn")).isEqualTo("/things?sort=lastSignIn");
        assertThat(state("").order(Order.class)).isEqualTo(Order.DATE);
        assertThat(state("sort=lastSignIn").order(Order.class))
                .as("not of this list")
                .isEqualTo(Order.DATE);
    }

    @Test
    void theOtherColumnsAreNotSorted() {
        assertThat(state("").ariaSort("name")).isEqualTo("none");
        assertThat(state("").sortIcon("name")).isEqualTo("sort");
    }

    @ParameterizedTest
    @CsvSource({
        "'', name, /things?sort=name",
        "'', date, /things?sort=date",
        "sort=date, date, /things",
        "sort=name, name, /things?sort=-name",
        "sort=-name, name, /things?sort=name",
        "sort=name&page=4&colour=RED, date, /things?colour=RED"
    })
    void aSortLinkTurnsOrChangesTheOrderAndBeginsAtPageOne(String query, String name, String address) {
        assertThat(state(query).sortAddress(name)).isEqualTo(address);
    }

    @Test
    void eachLinkChangesOneThing() {
        ListState state = state("q=a&colour=RED&unit=K-1&sort=name&page=2");
        assertThat(state.pageAddress(5)).isEqualTo("/things?q=a&colour=RED&unit=K-1&sort=name&page=5");
        assertThat(state.pageAddress(1)).isEqualTo("/things?q=a&colour=RED&unit=K-1&sort=name");
        assertThat(state.without("colour")).isEqualTo("/things?q=a&unit=K-1&sort=name");
        assertThat(state.getWithoutQuery()).isEqualTo("/things?colour=RED&unit=K-1&sort=name");
        assertThat(state.getAll()).isEqualTo("/things?sort=name");
    }

    @Test
    void aListWithoutSearchAndOrderHasNeither() {
        ListState state = ListState.of(ListSpec.of("/plain"), Asked.of("q=a&sort=name&page=2"));
        assertThat(state.isSearched()).isFalse();
        assertThat(state.getQuery()).isEmpty();
        assertThat(state.sort()).isEmpty();
        assertThat(state.isDescending()).isFalse();
        assertThat(state.getAddress()).isEqualTo("/plain?page=2");
    }

    @Test
    void mistakesOfTheProgramAreToldToTheProgrammer() {
        assertThatIllegalArgumentException().isThrownBy(() -> SPEC.filter("page", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> SPEC.filter("unit", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> SPEC.sort(Order.NAME, Direction.UP));
        assertThatIllegalArgumentException().isThrownBy(() -> state("").sortAddress("secret"));
        assertThatIllegalArgumentException().isThrownBy(() -> state("").filter("secret"));
    }
}
