package vn.edu.phutho.portal.shared;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The reason why something is not done. Holds no text: {@code key} names a message of the bundle {@code errors},
 * {@code args} fill its places. The same object reaches page, log and API.
 *
 * @param key message key, not blank, e.g. {@code news.article.titleMissing}
 * @param args values for {@code {0}}, {@code {1}} ... of the message; serializable, never secret
 */
public record Refusal(String key, List<Serializable> args) implements Serializable {

    public Refusal {
        if (Objects.requireNonNull(key, "key").isBlank()) {
            throw new IllegalArgumentException("key is blank");
        }
        args = List.copyOf(args);
    }

    /**
     * A refusal with its values in the order of the message's places.
     *
     * @param key message key
     * @param args values of the places; may be empty
     * @return the refusal
     */
    public static Refusal of(String key, Serializable... args) {
        return new Refusal(key, Arrays.asList(args));
    }
}
