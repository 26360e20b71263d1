package vn.edu.phutho.portal.shared;

import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Something that happened and is true once the transaction of the act has committed.
 *
 * @param kind what kind of thing happened, e.g. {@code award.dossier.moved}; readers choose by it
 * @param key names this very event and no other, e.g. {@code award.dossier/12/3}
 * @param facts what readers need to know, by name: ids and codes rather than words
 */
public record DomainEvent(String kind, String key, Map<String, String> facts) {

    /** Longest kind. */
    public static final int KIND_MAX = 80;

    /** Longest key. */
    public static final int KEY_MAX = 200;

    private static final Pattern KIND_PART = Pattern.compile("[a-z][A-Za-z0-9]*");

    public DomainEvent {
        if (kind.length() > KIND_MAX || !isKind(kind)) {
            throw new IllegalArgumentException("no kind of an event: " + kind);
        }
        if (Objects.requireNonNull(key, "key").isBlank() || key.length() > KEY_MAX) {
            throw new IllegalArgumentException("no key of an event: " + key);
        }
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }

    /** Words with dots between. */
    private static boolean isKind(String kind) {
        return Arrays.stream(kind.split("\\.", -1))
                .allMatch(part -> KIND_PART.matcher(part).matches());
    }
}
