package vn.edu.phutho.portal.draft.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import vn.edu.phutho.portal.draft.DraftKey;
import vn.edu.phutho.portal.draft.FormDraft;
import vn.edu.phutho.portal.draft.FormDraftRepository;

@ApplicationScoped
public class JpaFormDraftRepository implements FormDraftRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Override
    public Optional<FormDraft> find(long accountId, DraftKey place) {
        return em.createQuery(
                        "select d from FormDraft d where d.accountId = :account and d.form = :form and d.key = :key",
                        FormDraft.class)
                .setParameter("account", accountId)
                .setParameter("form", place.form())
                .setParameter("key", place.key())
                .getResultStream()
                .findFirst();
    }

    @Override
    public long count(long accountId) {
        return em.createQuery("select count(d) from FormDraft d where d.accountId = :account", Long.class)
                .setParameter("account", accountId)
                .getSingleResult();
    }

    @Override
    public void add(FormDraft draft) {
        em.persist(draft);
    }

    @Override
    public void remove(long accountId, DraftKey place) {
        em.createQuery("delete from FormDraft d where d.accountId = :account and d.form = :form and d.key = :key")
                .setParameter("account", accountId)
                .setParameter("form", place.form())
                .setParameter("key", place.key())
                .executeUpdate();
    }

    @Override
    public int removeOlderThan(Instant moment) {
        return em.createQuery("delete from FormDraft d where d.savedAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
