package vn.edu.phutho.portal.document.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.edu.phutho.portal.document.StoredFile;
import vn.edu.phutho.portal.document.StoredFileRepository;

@ApplicationScoped
public class JpaStoredFileRepository implements StoredFileRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Override
    public void add(StoredFile file) {
        em.persist(file);
        em.flush();
    }

    @Override
    public Optional<StoredFile> find(long id) {
        return Optional.ofNullable(em.find(StoredFile.class, id));
    }

    @Override
    public List<StoredFile> all(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select f from StoredFile f where f.id in :ids order by f.id", StoredFile.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    @Override
    public void remove(StoredFile file) {
        em.remove(file);
    }

    @Override
    public Set<String> known(Collection<String> hashes) {
        return hashes.isEmpty()
                ? Set.of()
                : Set.copyOf(em.createQuery(
                                "select distinct f.sha256 from StoredFile f where f.sha256 in :hashes", String.class)
                        .setParameter("hashes", hashes)
                        .getResultList());
    }
}
