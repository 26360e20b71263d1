package vn.edu.phutho.portal.account.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.edu.phutho.portal.account.ApiToken;
import vn.edu.phutho.portal.account.ApiTokenRepository;

@ApplicationScoped
public class JpaApiTokenRepository implements ApiTokenRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Override
    public void add(ApiToken token) {
        em.persist(token);
    }

    @Override
    public long countLive(long accountId, Instant now) {
        return em.createQuery(
                        "select count(t) from ApiToken t where t.accountId = :account and t.revokedAt is null"
                                + " and t.expiresAt > :now",
                        Long.class)
                .setParameter("account", accountId)
                .setParameter("now", now)
                .getSingleResult();
    }

    @Override
    public List<ApiToken> ofAccount(long accountId) {
        return em.createQuery(
                        "select t from ApiToken t where t.accountId = :account order by t.createdAt desc, t.id desc",
                        ApiToken.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    @Override
    public Optional<ApiToken> ofAccount(long accountId, long id) {
        return Optional.ofNullable(em.find(ApiToken.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(token -> token.getAccountId() == accountId);
    }

    @Override
    public Optional<ApiToken> byHash(String hash) {
        return em.createQuery("select t from ApiToken t where t.tokenHash = :hash", ApiToken.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    @Override
    public ApiToken held(ApiToken token) {
        em.refresh(token, LockModeType.PESSIMISTIC_WRITE);
        return token;
    }
}
