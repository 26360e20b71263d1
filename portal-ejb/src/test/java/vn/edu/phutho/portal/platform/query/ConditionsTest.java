package vn.edu.phutho.portal.platform.query;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.TypedQuery;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.edu.phutho.portal.shared.Slice;

/** Conditions are put together in their order, and whatever came from outside is a value. */
class ConditionsTest {

    private final Map<String, Object> seen = new TreeMap<>();

    /** A statement that notes what it is given, and finds that. */
    @SuppressWarnings("unchecked")
    private <T> TypedQuery<T> finding(List<T> rows) {
        return (TypedQuery<T>) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {TypedQuery.class}, (statement, method, args) -> {
                    if (args != null) {
                        seen.put(args.length == 1 ? method.getName() : (String) args[0], args[args.length - 1]);
                        return statement;
                    }
                    return method.getName().equals("getSingleResult") ? rows.get(0) : rows;
                });
    }

    @Test
    void nothingAskedForNarrowsNothing() {
        Conditions none =
                new Conditions().words("a.text", " ").words("a.text", null).unlessNull("a.x = :x", "x", null);
        assertThat(none.where()).isEmpty();
        assertThat(none.more()).isEmpty();
        none.bound(finding(List.of()));
        assertThat(seen).isEmpty();
    }

    @Test
    void eachConditionIsAskedForWithItsValue() {
        Conditions narrowed = new Conditions()
                .unlessNull("a.x = :x", "x", 1)
                .and("a.y > :y")
                .bind("y", 2)
                .and("a.z = :z", "z", 3);
        assertThat(narrowed.where()).isEqualTo(" where a.x = :x and a.y > :y and a.z = :z");
        assertThat(narrowed.more()).isEqualTo(" and a.x = :x and a.y > :y and a.z = :z");
        narrowed.bound(finding(List.of()));
        assertThat(seen).isEqualTo(Map.of("x", 1, "y", 2, "z", 3));
    }

    @Test
    void wordsAreValuesEachInAPlaceOfItsOwn() {
        Conditions narrowed =
                new Conditions().words("a.text", "Thi đua' or 1=1").words("b.text", "50%");
        assertThat(narrowed.where())
                .isEqualTo(" where a.text like :word0 escape '!' and a.text like :word1 escape '!'"
                        + " and a.text like :word2 escape '!' and a.text like :word3 escape '!'"
                        + " and b.text like :word4 escape '!'");
        narrowed.bound(finding(List.of()));
        assertThat(seen).containsEntry("word0", "%thi%").containsEntry("word4", "%50!%%");
    }

    @Test
    void aPageIsCountedAndReadByTheSameConditions() {
        Conditions narrowed = new Conditions().and("a.x = :x", "x", 1);
        Slice<String> page = narrowed.page(finding(List.of(25L)), finding(List.of("k")), 3, 10);
        assertThat(page).isEqualTo(new Slice<>(List.of("k"), 3, 10, 25));
        assertThat(seen).isEqualTo(Map.of("x", 1, "setFirstResult", 20, "setMaxResults", 10));
    }
}
