package vn.edu.phutho.portal.platform.web.list;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.edu.phutho.portal.platform.web.Messages;
import vn.edu.phutho.portal.platform.web.list.ListSpec.Direction;

/**
 * A choice in the toolbar of a list, as {@code pt:list} draws it: a select field, and a chip while something is chosen.
 *
 * @param name name in the address
 * @param label label of the field
 * @param choices what can be chosen, the first one being "all" or the usual order
 * @param narrows whether the choice leaves something out; the order does not
 * @param removal address without this choice
 */
public record ListFilter(String name, String label, List<Choice> choices, boolean narrows, String removal) {

    public ListFilter {
        choices = List.copyOf(choices);
    }

    /**
     * One thing to choose.
     *
     * @param value what the address says; empty for the first one
     * @param label the word for it
     * @param chosen whether it is chosen now
     */
    public record Choice(String value, String label, boolean chosen) {}

    /**
     * A filter of the list's spec.
     *
     * @param state what the address asks for
     * @param name the filter
     * @param label label of its field
     * @param words gives the word for a value
     * @return the choice, "all" first
     */
    public static ListFilter of(ListState state, String name, String label, UnaryOperator<String> words) {
        String value = state.filter(name).orElse("");
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", Messages.text("common", "list.any"), value.isEmpty()));
        for (String known : state.spec().values(name)) {
            choices.add(new Choice(known, words.apply(known), known.equals(value)));
        }
        return new ListFilter(name, label, choices, true, state.without(name));
    }

    /**
     * The orders of the list's spec, each in its usual direction, and the present one if it is turned round.
     *
     * @param state what the address asks for
     * @param words gives the words for an order as the address writes it: {@code title}, {@code -title}
     * @return the choice
     */
    public static ListFilter order(ListState state, UnaryOperator<String> words) {
        List<Choice> choices = new ArrayList<>();
        state.spec().sorts().forEach((name, usual) -> {
            boolean present = name.equals(state.sort());
            Direction now = state.isDescending() ? Direction.DOWN : Direction.UP;
            choices.add(choice(state, name, usual, present && now == usual, words));
            if (present && now != usual) {
                choices.add(choice(state, name, now, true, words));
            }
        });
        return new ListFilter("sort", Messages.text("common", "list.order"), choices, false, state.getAddress());
    }

    private static Choice choice(
            ListState state, String name, Direction way, boolean chosen, UnaryOperator<String> words) {
        String plain = (way == Direction.DOWN ? "-" : "") + name;
        return new Choice(state.sortValue(name, way), words.apply(plain), chosen);
    }

    /** Whether something other than "all" is chosen. */
    public boolean isSet() {
        return narrows && !choices.get(0).chosen();
    }

    /** The word for what is chosen. */
    public String getChosen() {
        return choices.stream()
                .filter(Choice::chosen)
                .findFirst()
                .map(Choice::label)
                .orElse("");
    }
}
