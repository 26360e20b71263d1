package vn.edu.phutho.portal.account.application;

import java.time.Instant;

/**
 * A token that was just made.
 *
 * @param id its number
 * @param name what the owner calls it
 * @param secret the token itself, to be shown this once and kept nowhere
 * @param expiresAt when it ends by itself
 */
public record NewApiToken(long id, String name, String secret, Instant expiresAt) {

    /** Without the secret: records end in logs. */
    @Override
    public String toString() {
        return "NewApiToken[id=" + id + "]";
    }
}
