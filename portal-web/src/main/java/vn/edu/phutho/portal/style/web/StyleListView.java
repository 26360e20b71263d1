package vn.edu.phutho.portal.style.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.edu.phutho.portal.platform.web.Messages;
import vn.edu.phutho.portal.platform.web.Parameters;
import vn.edu.phutho.portal.platform.web.list.ListFilter;
import vn.edu.phutho.portal.platform.web.list.ListPage;
import vn.edu.phutho.portal.platform.web.list.ListSpec;
import vn.edu.phutho.portal.platform.web.list.ListSpec.Direction;
import vn.edu.phutho.portal.platform.web.list.ListState;
import vn.edu.phutho.portal.platform.web.route.Routes;
import vn.edu.phutho.portal.shared.Slice;
import vn.edu.phutho.portal.shared.VietnameseText;

/** A list with all that a list can have, of invented rows; a search finds many, one or none. */
@Named
@RequestScoped
public class StyleListView {

    private static final int PAGE_SIZE = 10;
    private static final int ROWS = 37;

    private static final List<String> NAMES = List.of(
            "Nguyễn Hải Yến",
            "Đặng Minh Quân",
            "Lưu Thị Kim Oanh",
            "Tôn Nữ Nguyễn Hoàng Phương Khánh Linh Chi",
            "Hà Ngọc");

    /** Where an invented row stands. */
    public enum Status {
        WAITING,
        DONE
    }

    /** What the rows can be ordered by. */
    public enum Order {
        NUMBER,
        VOTES
    }

    /** An invented row; with a reason it cannot be chosen. */
    public record Row(int id, String name, Status status, int votes, String reason) {}

    private static final ListSpec SPEC = ListSpec.of(Routes.STYLE_LIST.address())
            .searched()
            .filter("status", Status.class)
            .sort(Order.NUMBER, Direction.UP)
            .sort(Order.VOTES, Direction.DOWN);

    @Inject
    private Parameters parameters;

    private ListPage<Row> list;
    private ListPage<Row> bare;
    private List<Long> picked;

    @PostConstruct
    void load() {
        ListState state = ListState.of(SPEC, parameters);
        picked = parameters.ids("pick");
        list = ListPage.of(
                state,
                found(state),
                total -> Messages.text("style", "count", total),
                ListFilter.of(
                        state,
                        "status",
                        Messages.text("style", "status"),
                        value -> Messages.text("style", "status." + value)),
                ListFilter.order(state, value -> Messages.text("style", "order." + value)));
        bare = ListPage.of(
                ListState.of(ListSpec.of(Routes.STYLE_LIST.address()), parameters),
                new Slice<>(List.of(), 1, PAGE_SIZE, 0),
                total -> Messages.text("style", "count.none"));
    }

    private static Slice<Row> found(ListState state) {
        List<Row> found = IntStream.rangeClosed(1, ROWS)
                .mapToObj(StyleListView::row)
                .filter(row -> fits(state, row))
                .sorted(order(state))
                .toList();
        return Slice.of(
                found.size(),
                PAGE_SIZE,
                state.getPage(),
                first -> found.subList(first, Math.min(found.size(), first + PAGE_SIZE)));
    }

    private static Row row(int id) {
        String name = NAMES.get(id % NAMES.size()) + String.format(Locale.ROOT, " %02d", id);
        String reason = id % 7 == 3 ? Messages.text("style", "row.own") : "";
        return new Row(id, name, id % 3 == 0 ? Status.DONE : Status.WAITING, 100 - id * 7 % 40, reason);
    }

    private static boolean fits(ListState state, Row row) {
        Status status = state.filter("status", Status.class);
        return VietnameseText.fold(row.name()).contains(VietnameseText.fold(state.getQuery()))
                && (status == null || row.status() == status);
    }

    private static Comparator<Row> order(ListState state) {
        Comparator<Row> order = state.order(Order.class) == Order.VOTES
                ? Comparator.comparing(Row::votes)
                : Comparator.comparing(Row::id);
        return state.isDescending() ? order.reversed() : order;
    }

    public ListPage<Row> getList() {
        return list;
    }

    /** What a page of review says of the rows that were chosen; empty for none. */
    public String getPicked() {
        return picked.isEmpty() ? "" : Messages.text("style", "picked", picked.size(), picked.toString());
    }

    /** A list that never had a row. */
    public ListPage<Row> getBare() {
        return bare;
    }
}
