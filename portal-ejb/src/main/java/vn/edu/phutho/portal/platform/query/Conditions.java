package vn.edu.phutho.portal.platform.query;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.edu.phutho.portal.shared.SearchWords;
import vn.edu.phutho.portal.shared.Slice;

/**
 * The conditions by which a list is narrowed, with the values of their places. Conditions are constants of the program;
 * what came from an address or a field is only ever a value.
 *
 * <pre>{@code
 * Conditions narrowed = new Conditions().words("a.searchText", typed).unlessNull("a.status = :status", "status", status);
 * String from = " from Article a" + narrowed.where();
 * }</pre>
 */
public final class Conditions {

    private final List<String> all = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private int words;

    /** Adds a condition; its places are bound by {@link #bind}. */
    public Conditions and(String condition) {
        all.add(condition);
        return this;
    }

    /** Adds a condition with one place of that name. */
    public Conditions and(String condition, String place, Object value) {
        return and(condition).bind(place, value);
    }

    /** The same where there is a value; null stands for a filter that is not set. */
    public Conditions unlessNull(String condition, String place, Object value) {
        return value == null ? this : and(condition, place, value);
    }

    /**
     * Adds that a field holds each of the words typed, in any order, with or without tones.
     *
     * @param field a field that is stored without tones, e.g. {@code a.searchText}
     * @param typed what was typed; null or blank narrows nothing
     */
    public Conditions words(String field, String typed) {
        for (String pattern : SearchWords.patterns(typed)) {
            String place = "word" + words++;
            and(field + " like :" + place + " escape '!'", place, pattern);
        }
        return this;
    }

    /** Gives a place its value. */
    public Conditions bind(String place, Object value) {
        values.put(place, value);
        return this;
    }

    /** Gives the places of a statement with these conditions their values. */
    public <T> TypedQuery<T> bound(TypedQuery<T> statement) {
        values.forEach(statement::setParameter);
        return statement;
    }

    /**
     * Reads the page asked for, or the nearest one there is.
     *
     * @param count counts the whole list, with these conditions
     * @param rows reads the list in its order, with these conditions
     * @param asked number of the page asked for, any number
     * @param size most rows of a page
     */
    public <T> Slice<T> page(TypedQuery<Long> count, TypedQuery<T> rows, int asked, int size) {
        bound(rows);
        return Slice.of(
                bound(count).getSingleResult(),
                size,
                asked,
                first -> rows.setFirstResult(first).setMaxResults(size).getResultList());
    }

    /** The conditions after a {@code where} of their own; empty for none. Not "1 = 1": with that nothing is bound. */
    public String where() {
        return all.isEmpty() ? "" : " where " + String.join(" and ", all);
    }

    /** The conditions after others that are there already; empty for none. */
    public String more() {
        return all.isEmpty() ? "" : " and " + String.join(" and ", all);
    }
}
