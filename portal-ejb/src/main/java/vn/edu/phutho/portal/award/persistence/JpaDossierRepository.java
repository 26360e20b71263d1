package vn.edu.phutho.portal.award.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import vn.edu.phutho.portal.award.catalogue.OfferedTitle;
import vn.edu.phutho.portal.award.dossier.Dossier;
import vn.edu.phutho.portal.award.dossier.DossierRepository;
import vn.edu.phutho.portal.organisation.Person;
import vn.edu.phutho.portal.shared.NotFoundException;

@ApplicationScoped
public class JpaDossierRepository implements DossierRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Override
    public void add(Dossier dossier) {
        em.persist(dossier);
        em.flush();
    }

    @Override
    public Dossier get(long id) {
        return get(id, LockModeType.NONE);
    }

    @Override
    public Dossier getForUpdate(long id) {
        return get(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Dossier get(long id, LockModeType lock) {
        Dossier dossier = em.find(Dossier.class, id, lock);
        if (dossier == null) {
            throw new NotFoundException("award.dossier.notFound");
        }
        return dossier;
    }

    @Override
    public Optional<Dossier> living(OfferedTitle offered, Person person) {
        return em.createQuery("select d from Dossier d where d.livingKey = :key", Dossier.class)
                .setParameter("key", Dossier.livingKey(offered, person))
                .getResultStream()
                .findFirst();
    }
}
