package vn.edu.phutho.portal.organisation;

import java.util.HashSet;
import java.util.Set;

/**
 * Who leads a unit on a day, by person id.
 *
 * @param heads its heads; as a rule one
 * @param deputies their deputies
 */
public record Leadership(Set<Long> heads, Set<Long> deputies) {

    public Leadership {
        heads = Set.copyOf(heads);
        deputies = Set.copyOf(deputies);
    }

    /** Who acts for the unit in a matter of this person: its heads; its deputies when that is a head or there is none. */
    public Set<Long> actingFor(long person) {
        return without(heads.isEmpty() || heads.contains(person) ? deputies : heads, person);
    }

    /** For whom that person acts: {@link #actingFor} asked from the other side. */
    public People actedForBy(long leader) {
        boolean head = heads.contains(leader);
        boolean deputy = deputies.contains(leader);
        if (deputy && (head || heads.isEmpty())) {
            return People.allBut(Set.of(leader));
        }
        if (head) {
            return People.allBut(heads);
        }
        return deputy ? People.only(without(heads, leader)) : People.only(Set.of());
    }

    /** For whom that person is a deputy besides them: {@link #deputiesBesides} asked from the other side. */
    public People seenByDeputy(long leader) {
        return deputies.contains(leader) ? People.allBut(Set.of(leader)) : People.only(Set.of());
    }

    /** The deputies besides this person. */
    public Set<Long> deputiesBesides(long person) {
        return without(deputies, person);
    }

    private static Set<Long> without(Set<Long> people, long person) {
        Set<Long> others = new HashSet<>(people);
        others.remove(person);
        return Set.copyOf(others);
    }
}
