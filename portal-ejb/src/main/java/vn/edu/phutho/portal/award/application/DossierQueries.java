package vn.edu.phutho.portal.award.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import vn.edu.phutho.portal.award.catalogue.OfferedTitle;
import vn.edu.phutho.portal.award.dossier.Actor;
import vn.edu.phutho.portal.award.dossier.AttachedFile;
import vn.edu.phutho.portal.award.dossier.Dossier;
import vn.edu.phutho.portal.award.dossier.DossierAct;
import vn.edu.phutho.portal.award.dossier.DossierRepository;
import vn.edu.phutho.portal.award.dossier.DossierWorkflow;
import vn.edu.phutho.portal.award.dossier.Performer;
import vn.edu.phutho.portal.award.dossier.Standing;
import vn.edu.phutho.portal.document.application.FileQueries;
import vn.edu.phutho.portal.organisation.Person;
import vn.edu.phutho.portal.organisation.application.OrganisationQueries;
import vn.edu.phutho.portal.shared.NotFoundException;

/** Dossiers as the caller may see them: their own, and those on which they are to act or may look. */
@Stateless
@RolesAllowed("**")
public class DossierQueries {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private DossierRepository dossiers;

    @Inject
    private DossierRules rules;

    @Inject
    private Actors actors;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private FileQueries files;

    private Actor actor() {
        return actors.caller();
    }

    /** The caller's own dossiers, the newest first. */
    public List<DossierSummary> mine() {
        return new DossierList(em)
                .where("d.person.id = :person", "person", actor().personId())
                .all(" order by d.id desc");
    }

    /** What the caller could propose for themselves, and why not. */
    public List<Offer> offers() {
        Person person = em.find(Person.class, actor().personId());
        return em.createQuery(
                        "select o from OfferedTitle o join fetch o.period join fetch o.title"
                                + " order by o.period.year desc, o.title.position",
                        OfferedTitle.class)
                .getResultStream()
                .map(offered -> new Offer(
                        offered.getId(),
                        offered.getTitle().getName(),
                        offered.getPeriod().getName(),
                        offered.getPeriod().getYear(),
                        offered.getPeriod().getSubmitBy(),
                        DossierWorkflow.judge(DossierAct.OPEN, rules.beforeOpening(offered, person))))
                .toList();
    }

    /**
     * A dossier to look at.
     *
     * @throws NotFoundException when there is none, or it is not for the caller
     */
    public DossierDetails details(long id) {
        Actor actor = actor();
        Dossier dossier = dossiers.get(id);
        Standing standing = rules.standing(dossier);
        Set<Performer> capacities = rules.capacities(dossier, standing, actor);
        Set<Long> holders =
                DossierWorkflow.holder(dossier.getState()).map(standing::people).orElse(Set.of());
        return new DossierReading(dossier, capacities)
                .details(
                        organisation.namesOf(holders),
                        files.summaries(DossierReading.files(dossier, capacities).stream()
                                .map(AttachedFile::getFileId)
                                .toList()),
                        DossierWorkflow.judgeAll(rules.situation(dossier, actor, capacities, dossier.workingReport())),
                        decision(id));
    }

    private DossierDetails.DecisionTaken decision(long dossierId) {
        return em.createQuery(
                        "select new vn.edu.phutho.portal.award.application.DossierDetails$DecisionTaken("
                                + "r.decision.number, r.decision.signedOn, r.decision.signerName)"
                                + " from AwardRecord r where r.dossierId = :id",
                        DossierDetails.DecisionTaken.class)
                .setParameter("id", dossierId)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
