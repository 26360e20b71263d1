package vn.edu.phutho.portal.award.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.edu.phutho.portal.account.Role;
import vn.edu.phutho.portal.award.catalogue.AwardLevel;
import vn.edu.phutho.portal.award.catalogue.AwardTitle;
import vn.edu.phutho.portal.award.catalogue.EmulationPeriod;
import vn.edu.phutho.portal.award.catalogue.OfferedTitle;
import vn.edu.phutho.portal.award.catalogue.ReviewRoute;
import vn.edu.phutho.portal.award.catalogue.SubjectKind;
import vn.edu.phutho.portal.award.dossier.Situation.Facts;
import vn.edu.phutho.portal.organisation.OrgUnit;
import vn.edu.phutho.portal.organisation.Person;
import vn.edu.phutho.portal.organisation.UnitType;

/** Dossiers for tests. */
public final class Dossiers {

    public static final Instant NOW = Instant.parse("2026-11-12T02:14:00Z");

    static final Actor OWNER = new Actor(13, "Phùng Thị Thanh Nga", Set.of(Role.EMPLOYEE));
    static final Actor HEAD = new Actor(11, "TS. Hoàng Thị Lan Phương", Set.of(Role.UNIT_HEAD));
    static final Actor DECIDES = new Actor(1, "TS. Trần Quốc Bảo", Set.of(Role.PRINCIPAL));

    static final Seat SEAT = seat(2);

    private static final Facts ALL_WELL = new Facts(
            LocalDate.of(2026, 11, 12),
            LocalDate.of(2026, 11, 1),
            LocalDate.of(2026, 11, 30),
            false,
            List.of(),
            1,
            1,
            true,
            false);

    private Dossiers() {}

    /** A dossier that was just opened. */
    public static Dossier opened() {
        return opened(OWNER.name(), SEAT);
    }

    /** The same for somebody else, in a unit of that place among the units. */
    public static Dossier opened(String name, int unitPosition) {
        return opened(name, seat(unitPosition));
    }

    private static Dossier opened(String name, Seat seat) {
        return Dossier.open(
                offered(), new Person(name, null), seat, OWNER, situation((DossierState) null, Performer.OWNER), NOW);
    }

    private static Seat seat(int position) {
        return new Seat(
                new OrgUnit("K-LLCS", "Khoa Lý luận cơ sở", UnitType.FACULTY, LocalDate.of(2025, 7, 1), position),
                "Giảng viên");
    }

    private static OfferedTitle offered() {
        EmulationPeriod period = new EmulationPeriod(
                2026,
                "Thi đua năm 2026",
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 11, 30),
                LocalDate.of(2026, 12, 5),
                LocalDate.of(2026, 12, 20));
        AwardTitle title = new AwardTitle(
                "LDTT",
                "Lao động tiên tiến",
                SubjectKind.INDIVIDUAL,
                AwardLevel.SCHOOL,
                "Luật Thi đua, khen thưởng 2022, Điều 24 khoản 1",
                LocalDate.of(2024, 1, 1),
                1);
        return new OfferedTitle(period, title, ReviewRoute.SHORT, 1);
    }

    static Situation situation(Dossier dossier, Performer capacity) {
        return situation(dossier.getState(), capacity);
    }

    static Situation situation(DossierState state, Performer capacity) {
        return new Situation(ReviewRoute.SHORT, state, Set.of(capacity), ALL_WELL);
    }

    /** A dossier in which nothing was written and nothing attached. */
    static Facts nothingThere() {
        return new Facts(
                LocalDate.of(2026, 11, 12),
                LocalDate.of(2026, 11, 1),
                LocalDate.of(2026, 11, 30),
                false,
                Report.empty().missing(),
                0,
                1,
                true,
                false);
    }
}
