package vn.edu.phutho.portal.award.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.edu.phutho.portal.award.application.DossierDetails;
import vn.edu.phutho.portal.award.application.DossierSummary;
import vn.edu.phutho.portal.award.catalogue.ReviewRoute;
import vn.edu.phutho.portal.award.dossier.DossierAct;
import vn.edu.phutho.portal.award.dossier.DossierState;
import vn.edu.phutho.portal.award.dossier.DossierWorkflow;
import vn.edu.phutho.portal.award.dossier.Report;
import vn.edu.phutho.portal.award.dossier.Verdict;
import vn.edu.phutho.portal.shared.Fault;
import vn.edu.phutho.portal.shared.Refusal;

/** A dossier as pages get it, with what a test is about. */
final class SomeDossier {

    private static final Instant FIRST = Instant.parse("2026-11-23T01:00:00Z");

    private final DossierState state;
    private final boolean own;
    private final List<DossierDetails.Entry> history = new ArrayList<>();
    private final List<Verdict> verdicts = new ArrayList<>();

    private SomeDossier(DossierState state, boolean own) {
        this.state = state;
        this.own = own;
    }

    /** One that stands there, to be looked at by its owner or by somebody else. */
    static SomeDossier at(DossierState state, boolean own) {
        return new SomeDossier(state, own);
    }

    /** Came to that state on a day of its own, after what is there already. */
    SomeDossier reached(DossierState to) {
        Instant day = FIRST.plusSeconds(86_400L * history.size());
        history.add(new DossierDetails.Entry(DossierAct.OPEN, to, "TS. Hà Ngọc", day, null));
        return this;
    }

    SomeDossier allows(DossierAct... acts) {
        for (DossierAct act : acts) {
            verdicts.add(new Verdict(act, "D", to(act), List.of()));
        }
        return this;
    }

    private static DossierState to(DossierAct act) {
        return switch (act) {
            case OPEN, RETURN -> DossierState.DRAFT;
            case SUBMIT -> DossierState.SUBMITTED;
            case PROPOSE -> DossierState.PROPOSED;
            case WITHDRAW -> DossierState.WITHDRAWN;
            case DECIDE -> DossierState.AWARDED;
        };
    }

    SomeDossier refuses(DossierAct act, String... reasons) {
        List<Fault> faults = new ArrayList<>();
        for (String reason : reasons) {
            faults.add(Fault.ofWhole(Refusal.of(reason)));
        }
        verdicts.add(new Verdict(act, null, null, faults));
        return this;
    }

    DossierDetails details() {
        DossierSummary head = new DossierSummary(
                37,
                2026,
                "Lao động tiên tiến",
                1,
                null,
                "Hà Ngọc",
                "Giảng viên",
                "Khoa Lý luận cơ sở",
                state,
                FIRST,
                LocalDate.of(2026, 12, 1),
                0);
        return new DossierDetails(
                head,
                "Năm 2026",
                "Điều 24",
                List.of(),
                Report.empty(),
                List.of(),
                history,
                List.of(),
                DossierWorkflow.way(ReviewRoute.SHORT),
                verdicts,
                own,
                null);
    }
}
