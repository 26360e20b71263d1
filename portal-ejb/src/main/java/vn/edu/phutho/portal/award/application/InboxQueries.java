package vn.edu.phutho.portal.award.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.edu.phutho.portal.award.dossier.Actor;
import vn.edu.phutho.portal.award.dossier.DossierWorkflow;
import vn.edu.phutho.portal.award.dossier.Performer;
import vn.edu.phutho.portal.award.dossier.Standing;
import vn.edu.phutho.portal.organisation.Leadership;
import vn.edu.phutho.portal.organisation.OrgUnit;
import vn.edu.phutho.portal.organisation.People;
import vn.edu.phutho.portal.organisation.UnitType;
import vn.edu.phutho.portal.organisation.application.OrganisationQueries;
import vn.edu.phutho.portal.settings.SettingKey;
import vn.edu.phutho.portal.settings.application.SettingQueries;
import vn.edu.phutho.portal.shared.Slice;

/**
 * What waits for the caller: dossiers to review for a unit, dossiers to decide on. Whose these are says
 * {@link Standing}, the same that is asked when the caller acts.
 */
@Stateless
@RolesAllowed("**")
public class InboxQueries {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private Actors actors;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private SettingQueries settings;

    /** Dossiers that wait for the caller's review. */
    public Slice<DossierSummary> toReview(DossierFilter filter) {
        return page(reviewing(), filter);
    }

    /** Dossiers that wait for the caller's decision. */
    public Slice<DossierSummary> toDecide(DossierFilter filter) {
        return page(deciding(), filter);
    }

    /** Those of the given dossiers that wait for the caller's review, in the order of units and names. */
    public List<DossierSummary> toReview(Set<Long> ids) {
        return ids.isEmpty() ? List.of() : reviewing().among(ids);
    }

    /** Those of the given dossiers that wait for the caller's decision, in the order of units and names. */
    public List<DossierSummary> toDecide(Set<Long> ids) {
        return ids.isEmpty() ? List.of() : deciding().among(ids);
    }

    /** How many dossiers wait for the caller's review. */
    public long countToReview() {
        return reviewing().count();
    }

    /** How many dossiers wait for the caller's decision. */
    public long countToDecide() {
        return deciding().count();
    }

    private Slice<DossierSummary> page(DossierList waiting, DossierFilter filter) {
        return waiting.named(filter.query()).page(filter, settings.intValue(SettingKey.AWARD_LIST_PAGE_SIZE));
    }

    /** Those that stand where somebody in that capacity is expected to act; whose they are is for the caller to add. */
    private DossierList waitingFor(Performer capacity) {
        return new DossierList(em).where("d.state in :states", "states", DossierWorkflow.waitingFor(capacity));
    }

    private DossierList reviewing() {
        Actor actor = actors.caller();
        DossierList list = waitingFor(Performer.UNIT_REVIEWER);
        List<String> scopes = new ArrayList<>();
        for (OrgUnit unit : organisation.unitsLedBy(actor.personId())) {
            boolean schoolBoard = unit.getType() == UnitType.SCHOOL_BOARD;
            Leadership leaders = schoolBoard ? organisation.schoolLeaders() : organisation.leadersOf(unit.getId());
            People people = Standing.reviewedBy(actor, leaders, schoolBoard);
            if (!people.nobody()) {
                String number = String.valueOf(scopes.size());
                scopes.add("(d.unit.id = :unit" + number + " and " + list.among(people, "people" + number) + ")");
                list.bind("unit" + number, unit.getId());
            }
        }
        return list.anyOf(scopes);
    }

    private DossierList deciding() {
        Actor actor = actors.caller();
        DossierList list = waitingFor(Performer.DECIDER);
        People people = Standing.decidedBy(actor, organisation.schoolLeaders());
        return list.anyOf(people.nobody() ? List.of() : List.of(list.among(people, "people")));
    }
}
