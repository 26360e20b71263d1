package vn.edu.phutho.portal.platform.web.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.edu.phutho.portal.platform.web.Asked;
import vn.edu.phutho.portal.platform.web.list.ListFilter.Choice;
import vn.edu.phutho.portal.platform.web.list.ListSpec.Direction;

/** What the toolbar of a list shows of its state. */
class ListFilterTest {

    enum Order {
        DATE,
        NAME
    }

    private static final ListSpec SPEC = ListSpec.of("/things")
            .filter("unit", List.of("K-1", "K-2"))
            .sort(Order.DATE, Direction.DOWN)
            .sort(Order.NAME, Direction.UP);

    private static ListState state(String query) {
        return ListState.of(SPEC, Asked.of(query));
    }

    @Test
    void aFilterOffersAllAndEveryValue() {
        ListFilter filter = ListFilter.of(state(""), "unit", "Đơn vị", value -> "Khoa " + value);
        assertThat(filter.choices())
                .containsExactly(
                        new Choice("", "Tất cả", true),
                        new Choice("K-1", "Khoa K-1", false),
                        new Choice("K-2", "Khoa K-2", false));
        assertThat(filter.isSet()).isFalse();
    }

    @Test
    void aFilterThatIsSetSaysSoAndHowToTakeItAway() {
        ListFilter filter =
                ListFilter.of(state("unit=K-2&sort=name&page=3"), "unit", "Đơn vị", value -> "Khoa " + value);
        assertThat(filter.isSet()).isTrue();
        assertThat(filter.getChosen()).isEqualTo("Khoa K-2");
        assertThat(filter.removal()).isEqualTo("/things?sort=name");
    }

    @Test
    void ordersStandInTheirUsualDirection() {
        ListFilter order = ListFilter.order(state(""), value -> "[" + value + "]");
        assertThat(order.choices())
                .containsExactly(new Choice("", "[-date]", true), new Choice("name", "[name]", false));
        assertThat(order.isSet()).as("leaves nothing out").isFalse();
        assertThat(ListFilter.order(state("sort=name"), value -> value).isSet())
                .as("neither does another order")
                .isFalse();
    }

    @Test
    void anOrderTurnedRoundStandsBesideTheUsualOne() {
        assertThat(ListFilter.order(state("sort=-name"), value -> value).choices())
                .containsExactly(
                        new Choice("", "-date", false),
                        new Choice("name", "name", false),
                        new Choice("-name", "-name", true));
        assertThat(ListFilter.order(state("sort=date"), value -> value).getChosen())
                .isEqualTo("date");
    }
}
