package vn.edu.phutho.portal.award.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.edu.phutho.portal.account.Role;
import vn.edu.phutho.portal.award.catalogue.AwardLevel;
import vn.edu.phutho.portal.award.catalogue.AwardTitle;
import vn.edu.phutho.portal.award.catalogue.EmulationPeriod;
import vn.edu.phutho.portal.award.catalogue.OfferedTitle;
import vn.edu.phutho.portal.award.catalogue.ReviewRoute;
import vn.edu.phutho.portal.award.catalogue.SubjectKind;
import vn.edu.phutho.portal.award.dossier.Actor;
import vn.edu.phutho.portal.award.dossier.Dossier;
import vn.edu.phutho.portal.award.dossier.DossierRepository;
import vn.edu.phutho.portal.award.dossier.DossierState;
import vn.edu.phutho.portal.award.dossier.Performer;
import vn.edu.phutho.portal.award.dossier.ReturnReason;
import vn.edu.phutho.portal.award.dossier.Seat;
import vn.edu.phutho.portal.award.dossier.Situation;
import vn.edu.phutho.portal.award.dossier.Standing;
import vn.edu.phutho.portal.organisation.OrgUnit;
import vn.edu.phutho.portal.organisation.Person;
import vn.edu.phutho.portal.organisation.UnitType;

/** A dossier of a lecturer, on its way as far as a test wants it; reviewed by 11, decided on by 1. */
final class OneDossier implements DossierRepository {

    static final long OWNER = 13;
    static final Instant NOW = Instant.parse("2026-11-12T02:14:00Z");
    static final Standing STANDING = new Standing(OWNER, Set.of(11L), Set.of(1L));

    private static final LocalDate DAY = LocalDate.of(2026, 11, 12);
    private static final Actor ACTOR = new Actor(OWNER, "TS. Hà Ngọc", Set.of(Role.EMPLOYEE));
    private static final Seat SEAT =
            new Seat(new OrgUnit("K-LLCS", "Khoa Lý luận cơ sở", UnitType.FACULTY, DAY, 2), "Giảng viên");

    private final Dossier dossier = Dossier.open(
            new OfferedTitle(
                    new EmulationPeriod(2026, "Năm 2026", DAY, DAY, DAY.plusDays(5), DAY.plusDays(20)),
                    new AwardTitle(
                            "LDTT", "Lao động tiên tiến", SubjectKind.INDIVIDUAL, AwardLevel.SCHOOL, "Điều 24", DAY, 1),
                    ReviewRoute.SHORT,
                    0),
            new Person("Hà Ngọc", "TS."),
            SEAT,
            ACTOR,
            situation(null, Performer.OWNER),
            NOW);

    /** Rules that need not ask who leads what. */
    static DossierRules rules() {
        return new DossierRules() {
            @Override
            Standing standing(Dossier asked) {
                return STANDING;
            }
        };
    }

    private static Situation situation(DossierState state, Performer performer) {
        return new Situation(
                ReviewRoute.SHORT,
                state,
                Set.of(performer),
                new Situation.Facts(DAY, DAY, DAY, false, List.of(), 0, 0, true, false));
    }

    OneDossier submitted() {
        dossier.submit(SEAT, situation(DossierState.DRAFT, Performer.OWNER), ACTOR, NOW, 0);
        return this;
    }

    OneDossier returned() {
        ReturnReason reason = ReturnReason.of("Bổ sung số liệu.", 1);
        dossier.giveBack(reason, situation(DossierState.SUBMITTED, Performer.UNIT_REVIEWER), ACTOR, NOW, 0);
        return this;
    }

    OneDossier proposed() {
        dossier.propose(situation(DossierState.SUBMITTED, Performer.UNIT_REVIEWER), ACTOR, NOW, 0);
        return this;
    }

    OneDossier decided() {
        dossier.decide(situation(DossierState.PROPOSED, Performer.DECIDER), ACTOR, NOW, 0);
        return this;
    }

    OneDossier withdrawn() {
        dossier.withdraw(situation(DossierState.SUBMITTED, Performer.OWNER), ACTOR, NOW, 0);
        return this;
    }

    @Override
    public void add(Dossier added) {
        throw new IllegalStateException("there is one");
    }

    @Override
    public Dossier get(long id) {
        return dossier;
    }

    @Override
    public Dossier getForUpdate(long id) {
        return dossier;
    }

    @Override
    public Optional<Dossier> living(OfferedTitle offered, Person person) {
        return Optional.of(dossier);
    }
}
