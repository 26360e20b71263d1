package vn.edu.phutho.portal.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The personal access tokens of all accounts. */
public interface ApiTokenRepository {

    /** Adds a token; its id is known once the transaction is flushed. */
    void add(ApiToken token);

    /** Number of tokens of that account that may be used at that moment. */
    long countLive(long accountId, Instant now);

    /** All tokens of that account, the newest first. */
    List<ApiToken> ofAccount(long accountId);

    /** The token of that id when it is one of that account's, held until the transaction ends. */
    Optional<ApiToken> ofAccount(long accountId, long id);

    /** The token of that hash. */
    Optional<ApiToken> byHash(String hash);

    /** The same token as it is now, held until the transaction ends. */
    ApiToken held(ApiToken token);
}
