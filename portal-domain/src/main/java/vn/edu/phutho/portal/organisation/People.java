package vn.edu.phutho.portal.organisation;

import java.util.Set;

/**
 * Some people by their ids: those named, or all others.
 *
 * @param ids the ids named
 * @param others whether everybody else is meant instead
 */
public record People(Set<Long> ids, boolean others) {

    public People {
        ids = Set.copyOf(ids);
    }

    /** Exactly these; none when empty. */
    public static People only(Set<Long> ids) {
        return new People(ids, false);
    }

    /** Everybody but these. */
    public static People allBut(Set<Long> ids) {
        return new People(ids, true);
    }

    public boolean contains(long person) {
        return ids.contains(person) != others;
    }

    /** Whether nobody is meant. */
    public boolean nobody() {
        return ids.isEmpty() && !others;
    }
}
