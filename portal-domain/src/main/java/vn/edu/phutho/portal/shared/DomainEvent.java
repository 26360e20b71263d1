package vn.edu.phutho.portal.shared;

import java.util.Map;

/**
 * Something that happened and that others may want to know: mail, notices, an index.
 *
 * @param kind what happened, e.g. {@code award.dossier.moved}
 * @param key unique for this very event, e.g. {@code award.dossier/12/3}
 * @param facts what readers need to know of it
 */
public record DomainEvent(String kind, String key, Map<String, String> facts) {

    public DomainEvent {
        facts = Map.copyOf(facts);
    }
}
