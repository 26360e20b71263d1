package vn.edu.phutho.portal.platform.web.list;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the address of a list may ask for: words, filters with the values each of them knows, orders. Whatever an address
 * holds beyond that counts as not there. Made once, as a constant of the bean; each method gives a new one.
 *
 * <pre>{@code
 * ListSpec.of("/newsroom").searched().filter("status", ArticleStatus.class).sort(Order.DATE, Direction.DOWN)
 * }</pre>
 */
public final class ListSpec {

    /** Names in the address that the list itself uses. */
    private static final Set<String> TAKEN = Set.of("q", "sort", "page", "pick", "id");

    /** Where another word of a constant's name begins. */
    private static final Pattern WORD = Pattern.compile("_([a-z])");

    /** Which end of an order comes first. */
    public enum Direction {
        UP,
        DOWN,
        /** The order has no other way round, e.g. "what waits longest, then the rest by name". */
        ONLY;

        Direction opposite() {
            return this == ONLY ? ONLY : this == UP ? DOWN : UP;
        }
    }

    private final String address;
    private final boolean searched;
    private final Map<String, Set<String>> filters;
    private final Map<String, Direction> sorts;

    private ListSpec(String address, boolean searched, Map<String, Set<String>> filters, Map<String, Direction> sorts) {
        this.address = address;
        this.searched = searched;
        this.filters = Collections.unmodifiableMap(filters);
        this.sorts = Collections.unmodifiableMap(sorts);
    }

    /** A list at that address, so far without search, filters and orders. */
    public static ListSpec of(String address) {
        return new ListSpec(address, false, Map.of(), Map.of());
    }

    /** The list has a search field. */
    public ListSpec searched() {
        return new ListSpec(address, true, filters, sorts);
    }

    /** The list has a filter by the constants of an enum. */
    public ListSpec filter(String name, Class<? extends Enum<?>> constants) {
        return filter(
                name,
                Arrays.stream(constants.getEnumConstants()).map(Enum::name).toList());
    }

    /** The list has a filter by one of those values, e.g. codes of units read from the database. */
    public ListSpec filter(String name, Collection<String> values) {
        Map<String, Set<String>> more = new LinkedHashMap<>(filters);
        if (TAKEN.contains(name) || more.put(name, Collections.unmodifiableSet(new LinkedHashSet<>(values))) != null) {
            throw new IllegalArgumentException("name of a filter that is taken: " + name);
        }
        return new ListSpec(address, searched, more, sorts);
    }

    /**
     * The list has an order, one of the constants that its query knows; an address writes {@code SIGN_IN} as
     * {@code signIn}. The first one named is the one of an address that names none.
     */
    public ListSpec sort(Enum<?> order, Direction usual) {
        Map<String, Direction> more = new LinkedHashMap<>(sorts);
        if (more.put(nameOf(order), usual) != null) {
            throw new IllegalArgumentException("order named twice: " + order);
        }
        return new ListSpec(address, searched, filters, more);
    }

    /** The list has every order that its query knows, each from its smaller end; the first constant is the usual one. */
    public ListSpec sorts(Class<? extends Enum<?>> orders) {
        ListSpec all = this;
        for (Enum<?> order : orders.getEnumConstants()) {
            all = all.sort(order, Direction.UP);
        }
        return all;
    }

    /** How an address writes an order. */
    public static String nameOf(Enum<?> order) {
        return WORD.matcher(order.name().toLowerCase(Locale.ROOT))
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    String address() {
        return address;
    }

    boolean isSearched() {
        return searched;
    }

    Set<String> filters() {
        return filters.keySet();
    }

    /** The values that a filter knows, in their order. */
    Set<String> values(String filter) {
        Set<String> values = filters.get(filter);
        if (values == null) {
            throw new IllegalArgumentException("no filter " + filter + " at " + address);
        }
        return values;
    }

    /** The orders with their usual directions; the first is the default. */
    Map<String, Direction> sorts() {
        return sorts;
    }

    /** The order of an address that names none; empty when the list knows no orders. */
    String usualSort() {
        return sorts.keySet().stream().findFirst().orElse("");
    }

    @Override
    public String toString() {
        return filters.keySet().stream().collect(Collectors.joining(", ", address + " [", "]"));
    }
}
