package vn.edu.phutho.portal.award.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.edu.phutho.portal.account.application.SignedInAccount;
import vn.edu.phutho.portal.award.dossier.Actor;
import vn.edu.phutho.portal.award.dossier.Dossier;
import vn.edu.phutho.portal.document.application.FileAccess;

/** The files of dossiers: whoever may read the dossier may read them, those not handed in yet its owner only. */
@ApplicationScoped
class DossierFiles implements FileAccess {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private DossierRules rules;

    @Override
    public Verdict verdict(long fileId, SignedInAccount reader) {
        List<Dossier> holding = em.createQuery(
                        "select d from Dossier d join d.files f where f.fileId = :file", Dossier.class)
                .setParameter("file", fileId)
                .getResultList();
        if (holding.isEmpty()) {
            return Verdict.NOT_OURS;
        }
        return reader.personId() != null
                        && holding.stream().anyMatch(dossier -> readable(fileId, dossier, Actors.of(reader)))
                ? Verdict.READABLE
                : Verdict.HIDDEN;
    }

    private boolean readable(long fileId, Dossier dossier, Actor actor) {
        boolean own = dossier.getPerson().getId() == actor.personId();
        return own
                || rules.mayRead(dossier, actor)
                        && dossier.getFilesHandedIn().stream().anyMatch(file -> file.getFileId() == fileId);
    }
}
