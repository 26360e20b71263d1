package vn.edu.phutho.portal.award.dossier;

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
