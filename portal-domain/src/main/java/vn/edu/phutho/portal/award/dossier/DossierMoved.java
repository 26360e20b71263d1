package vn.edu.phutho.portal.award.dossier;

import java.util.List;
import java.util.Map;
import vn.edu.phutho.portal.shared.DomainEvent;

/**
 * A dossier went from one state to another.
 *
 * @param dossierId the dossier
 * @param entry number of the line of its history that tells so
 */
public record DossierMoved(long dossierId, int entry) {

    /** The kind of the event. */
    public static final String KIND = "award.dossier.moved";

    /** The event of what was last done with a dossier. */
    static DomainEvent event(Dossier dossier) {
        List<DossierEntry> history = dossier.getHistory();
        int entry = history.get(history.size() - 1).getPosition();
        return new DomainEvent(
                KIND,
                "award.dossier/" + dossier.getId() + "/" + entry,
                Map.of("dossier", String.valueOf(dossier.getId()), "entry", String.valueOf(entry)));
    }

    /** Reads it back from an event of this {@link #KIND}. */
    public static DossierMoved of(DomainEvent event) {
        return new DossierMoved(
                Long.parseLong(event.facts().get("dossier")),
                Integer.parseInt(event.facts().get("entry")));
    }
}
