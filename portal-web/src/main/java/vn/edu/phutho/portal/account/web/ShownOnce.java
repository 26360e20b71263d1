package vn.edu.phutho.portal.account.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Passwords and tokens that were just made, until the next page shows them to whoever made them. Kept by what they are
 * for, so that a form that was sent twice still shows what its first sending made. Never written to a disk.
 */
@SessionScoped
public class ShownOnce implements Serializable {

    private static final long serialVersionUID = 1L;

    private transient Map<String, String> secrets = new ConcurrentHashMap<>();

    /** Keeps a secret until it is taken. */
    public void keep(String purpose, String secret) {
        secrets.put(purpose, secret);
    }

    /** The secret, which is gone with that; empty when there is none. */
    public String take(String purpose) {
        String secret = secrets.remove(purpose);
        return secret == null ? "" : secret;
    }

    /** A session that comes back from a disk has none. */
    private Object readResolve() {
        return new ShownOnce();
    }
}
