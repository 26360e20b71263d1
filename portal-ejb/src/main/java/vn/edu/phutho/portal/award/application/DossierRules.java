package vn.edu.phutho.portal.award.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.edu.phutho.portal.account.Role;
import vn.edu.phutho.portal.award.catalogue.AwardLevel;
import vn.edu.phutho.portal.award.catalogue.OfferedTitle;
import vn.edu.phutho.portal.award.dossier.Actor;
import vn.edu.phutho.portal.award.dossier.Dossier;
import vn.edu.phutho.portal.award.dossier.DossierRepository;
import vn.edu.phutho.portal.award.dossier.Performer;
import vn.edu.phutho.portal.award.dossier.Report;
import vn.edu.phutho.portal.award.dossier.Situation;
import vn.edu.phutho.portal.award.dossier.Situation.Facts;
import vn.edu.phutho.portal.award.dossier.Standing;
import vn.edu.phutho.portal.organisation.Leadership;
import vn.edu.phutho.portal.organisation.OrgUnit;
import vn.edu.phutho.portal.organisation.Person;
import vn.edu.phutho.portal.organisation.UnitType;
import vn.edu.phutho.portal.organisation.application.OrganisationQueries;
import vn.edu.phutho.portal.shared.NotFoundException;

/** Gathers what the rules of the workflow look at, so that they ask nobody themselves. */
@ApplicationScoped
class DossierRules {

    private static final Set<Role> READING_ALL = Set.of(Role.TDKT_OFFICER, Role.AUDITOR);

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private DossierRepository dossiers;

    @Inject
    private Clock clock;

    /** Who is to act on the dossiers of that person, by who leads today. */
    Standing standing(long person, OrgUnit unit) {
        boolean inSchoolBoard = unit.getType() == UnitType.SCHOOL_BOARD;
        Leadership school = organisation.schoolLeaders();
        Leadership own = inSchoolBoard ? school : organisation.leadersOf(unit.getId());
        return Standing.of(person, own, school, inSchoolBoard);
    }

    Standing standing(Dossier dossier) {
        return standing(dossier.getPerson().getId(), dossier.getUnit());
    }

    /**
     * In which capacities that actor has to do with a dossier; none for somebody who only may look at it.
     *
     * @throws NotFoundException when the actor may not know of it
     */
    Set<Performer> capacities(Dossier dossier, Actor actor) {
        return capacities(dossier, standing(dossier), actor);
    }

    /** The same, where it is known already who is to act on it. */
    Set<Performer> capacities(Dossier dossier, Standing standing, Actor actor) {
        Set<Performer> capacities = standing.of(actor);
        if (!mayRead(dossier, capacities, actor)) {
            throw new NotFoundException("award.dossier.notFound");
        }
        return capacities;
    }

    /** Whether that actor may know of the dossier at all. */
    boolean mayRead(Dossier dossier, Actor actor) {
        return mayRead(dossier, standing(dossier).of(actor), actor);
    }

    /** Before it is handed in, only its owner may. */
    private static boolean mayRead(Dossier dossier, Set<Performer> capacities, Actor actor) {
        boolean concerned = !capacities.isEmpty() || actor.roles().stream().anyMatch(READING_ALL::contains);
        return capacities.contains(Performer.OWNER) || dossier.getSubmissions() > 0 && concerned;
    }

    /** The situation of a dossier as it stands, judged by the report that would be handed in. */
    Situation situation(Dossier dossier, Actor actor, Set<Performer> capacities, Report report) {
        OfferedTitle offered = dossier.getOffered();
        Facts facts = facts(offered, false, report, dossier.getFiles().size(), dossier.proposedBy(actor.personId()));
        return new Situation(offered.getRoute(), dossier.getState(), capacities, facts);
    }

    /** The situation before a dossier is opened. */
    Situation beforeOpening(OfferedTitle offered, Person person) {
        boolean duplicate = dossiers.living(offered, person).isPresent();
        Facts facts = facts(offered, duplicate, Report.empty(), 0, false);
        return new Situation(offered.getRoute(), null, Set.of(Performer.OWNER), facts);
    }

    private Facts facts(OfferedTitle offered, boolean duplicate, Report report, int files, boolean actorProposed) {
        return new Facts(
                LocalDate.now(clock),
                offered.getPeriod().getOpensOn(),
                offered.getPeriod().getSubmitBy(),
                duplicate,
                List.copyOf(report.missing()),
                files,
                offered.getFilesRequired(),
                offered.getTitle().getLevel() == AwardLevel.SCHOOL,
                actorProposed);
    }
}
