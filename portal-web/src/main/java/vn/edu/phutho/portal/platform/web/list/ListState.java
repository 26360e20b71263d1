package vn.edu.phutho.portal.platform.web.list;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.edu.phutho.portal.platform.web.Parameters;
import vn.edu.phutho.portal.platform.web.list.ListSpec.Direction;

/**
 * What an address asks of a list, and the addresses that ask for one thing else. Every value is one that the
 * {@link ListSpec} knows; what is the default leaves no trace in an address. Lives as long as its request.
 */
public final class ListState {

    private final ListSpec spec;
    private final String query;
    private final Map<String, String> chosen;
    private final String sort;
    private final Direction direction;
    private final int page;

    private ListState(
            ListSpec spec, String query, Map<String, String> chosen, String sort, Direction direction, int page) {
        this.spec = spec;
        this.query = query;
        this.chosen = chosen;
        this.sort = sort;
        this.direction = direction;
        this.page = page;
    }

    /** A name and a value of an address. */
    private record Part(String name, String value) {}

    /** Reads the address; nonsense counts as not there. */
    public static ListState of(ListSpec spec, Parameters parameters) {
        String typed = spec.isSearched() ? parameters.text("q") : null;
        int page = Math.max(1, parameters.number("page", 1));
        String asked = parameters.text("sort");
        Order order = order(spec, asked == null ? "" : asked);
        return new ListState(
                spec, typed == null ? "" : typed.strip(), chosen(spec, parameters), order.name(), order.way(), page);
    }

    private record Order(String name, Direction way) {}

    /** The order of that name, with a hyphen before it when its greater end comes first; the usual one if there is none. */
    private static Order order(ListSpec spec, String asked) {
        boolean turned = asked.startsWith("-");
        String name = turned ? asked.substring(1) : asked;
        Direction usual = spec.sorts().get(name);
        if (usual == null || usual == Direction.ONLY && turned) {
            return new Order(spec.usualSort(), spec.sorts().getOrDefault(spec.usualSort(), Direction.ONLY));
        }
        return new Order(name, usual == Direction.ONLY ? usual : turned ? Direction.DOWN : Direction.UP);
    }

    private static Map<String, String> chosen(ListSpec spec, Parameters parameters) {
        Map<String, String> chosen = new LinkedHashMap<>();
        for (String filter : spec.filters()) {
            String value = parameters.text(filter);
            if (value != null && spec.values(filter).contains(value)) {
                chosen.put(filter, value);
            }
        }
        return chosen;
    }

    /** The words that were searched for; empty for none. */
    public String getQuery() {
        return query;
    }

    /** The value of a filter; empty when it is not set. */
    public Optional<String> filter(String name) {
        spec.values(name);
        return Optional.ofNullable(chosen.get(name));
    }

    /** The value of a filter as a constant; null when it is not set. */
    public <E extends Enum<E>> E filter(String name, Class<E> constants) {
        return filter(name).map(value -> Enum.valueOf(constants, value)).orElse(null);
    }

    /** The order as the constant that the spec names. */
    public <E extends Enum<E>> E order(Class<E> orders) {
        return Arrays.stream(orders.getEnumConstants())
                .filter(order -> ListSpec.nameOf(order).equals(sort))
                .findFirst()
                .orElseThrow();
    }

    /** The name of the order; empty when the list knows none. */
    String sort() {
        return sort;
    }

    /** Whether the order begins with its greater end. */
    public boolean isDescending() {
        return direction == Direction.DOWN;
    }

    /** Number of the page, from 1. */
    public int getPage() {
        return page;
    }

    /** Whether words or a filter leave something out. */
    public boolean isNarrowed() {
        return !query.isEmpty() || !chosen.isEmpty();
    }

    /** Number of filters that are set; words do not count, they stand in their own field. */
    public int getFilterCount() {
        return chosen.size();
    }

    /** Whether the list has a search field. */
    public boolean isSearched() {
        return spec.isSearched();
    }

    /** Where the form of the filters goes. */
    public String getAction() {
        return spec.address();
    }

    /** The same list, whole and in the usual order. */
    public String getAll() {
        return address("", Map.of(), sort, direction, 1);
    }

    /** This very list. */
    public String getAddress() {
        return address(query, chosen, sort, direction, page);
    }

    /** Another page of this list. */
    public String pageAddress(int number) {
        return address(query, chosen, sort, direction, number);
    }

    /** This list in another order; asked for the order it has, the other way round. */
    public String sortAddress(String name) {
        Direction usual = spec.sorts().get(name);
        if (usual == null) {
            throw new IllegalArgumentException("no order " + name + " at " + spec);
        }
        return address(query, chosen, name, name.equals(sort) ? direction.opposite() : usual, 1);
    }

    /** This list without one of its filters. */
    public String without(String filter) {
        Map<String, String> others = new LinkedHashMap<>(chosen);
        others.remove(filter);
        return address(query, others, sort, direction, 1);
    }

    /** This list without the words. */
    public String getWithoutQuery() {
        return address("", chosen, sort, direction, 1);
    }

    /** For {@code aria-sort} of a column. */
    public String ariaSort(String name) {
        return !name.equals(sort) ? "none" : isDescending() ? "descending" : "ascending";
    }

    /** Icon of a column that can be sorted. */
    public String sortIcon(String name) {
        return !name.equals(sort) ? "sort" : isDescending() ? "sort-down" : "sort-up";
    }

    String sortValue(String name, Direction way) {
        boolean usual = name.equals(spec.usualSort()) && way == spec.sorts().getOrDefault(name, way);
        return usual ? "" : (way == Direction.DOWN ? "-" : "") + name;
    }

    ListSpec spec() {
        return spec;
    }

    private String address(String words, Map<String, String> filters, String name, Direction way, int number) {
        String parameters = parts(words, filters, name, way, number).stream()
                .map(part -> part.name() + "=" + URLEncoder.encode(part.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return parameters.isEmpty() ? spec.address() : spec.address() + "?" + parameters;
    }

    private List<Part> parts(String words, Map<String, String> filters, String name, Direction way, int number) {
        List<Part> parts = new ArrayList<>();
        add(parts, "q", words);
        filters.forEach((filter, value) -> add(parts, filter, value));
        add(parts, "sort", sortValue(name, way));
        add(parts, "page", number > 1 ? Integer.toString(number) : "");
        return parts;
    }

    private static void add(List<Part> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(new Part(name, value));
        }
    }
}
