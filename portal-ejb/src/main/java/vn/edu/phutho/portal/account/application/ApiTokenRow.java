package vn.edu.phutho.portal.account.application;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import vn.edu.phutho.portal.account.ApiToken;

/**
 * A personal access token as its owner sees it in the list.
 *
 * @param id its number
 * @param name what the owner calls it
 * @param createdAt when it was made
 * @param expiresAt when it ends by itself
 * @param lastUsedOn the last day on which it was used; null when never
 * @param revokedAt when the owner ended it; null while nobody did
 * @param live whether it may be used now
 */
public record ApiTokenRow(
        long id,
        String name,
        Instant createdAt,
        Instant expiresAt,
        LocalDate lastUsedOn,
        Instant revokedAt,
        boolean live)
        implements Serializable {

    static ApiTokenRow of(ApiToken token, Instant now) {
        return new ApiTokenRow(
                token.getId(),
                token.getName(),
                token.getCreatedAt(),
                token.getExpiresAt(),
                token.getLastUsedOn(),
                token.getRevokedAt(),
                token.isLive(now));
    }
}
