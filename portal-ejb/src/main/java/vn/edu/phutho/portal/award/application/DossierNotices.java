package vn.edu.phutho.portal.award.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import vn.edu.phutho.portal.award.catalogue.EmulationPeriod;
import vn.edu.phutho.portal.award.dossier.Dossier;
import vn.edu.phutho.portal.award.dossier.DossierEntry;
import vn.edu.phutho.portal.award.dossier.DossierMoved;
import vn.edu.phutho.portal.award.dossier.DossierRepository;
import vn.edu.phutho.portal.award.dossier.DossierWorkflow;
import vn.edu.phutho.portal.award.dossier.Performer;
import vn.edu.phutho.portal.award.dossier.Standing;
import vn.edu.phutho.portal.notice.NewNotice;
import vn.edu.phutho.portal.notice.application.NoticeService;
import vn.edu.phutho.portal.platform.outbox.OutboxReader;
import vn.edu.phutho.portal.shared.DomainEvent;
import vn.edu.phutho.portal.shared.VietnameseDates;

/**
 * Tells people about dossiers: whoever is to act next gets a notice that waits, the owner learns how it goes on. What
 * waited before ends with each move.
 */
@ApplicationScoped
public class DossierNotices implements OutboxReader {

    @Inject
    private DossierRepository dossiers;

    @Inject
    private DossierRules rules;

    @Inject
    private NoticeService notices;

    @Override
    public String name() {
        return "award.notices";
    }

    @Override
    public boolean wants(String kind) {
        return DossierMoved.KIND.equals(kind);
    }

    @Override
    public void read(DomainEvent event) {
        DossierMoved moved = DossierMoved.of(event);
        Dossier dossier = dossiers.get(moved.dossierId());
        DossierEntry entry = dossier.getHistory().get(moved.entry() - 1);
        notices.settle(subject(dossier));
        boolean latest = moved.entry() == dossier.getHistory().size();
        Standing standing = rules.standing(dossier);
        switch (entry.getAct()) {
            case SUBMIT ->
                tell(dossier, entry, "award.dossier.submitted", standing.people(Performer.UNIT_REVIEWER), latest);
            case RETURN -> tell(dossier, entry, "award.dossier.returned", Set.of(standing.owner()), latest);
            case PROPOSE -> {
                tell(dossier, entry, "award.dossier.toDecide", standing.people(Performer.DECIDER), latest);
                tell(dossier, entry, "award.dossier.proposed", Set.of(standing.owner()), false);
            }
            case DECIDE -> tell(dossier, entry, "award.dossier.decided", Set.of(standing.owner()), false);
            case OPEN, WITHDRAW -> {
                // nobody else is concerned, or nobody any more
            }
        }
    }

    /** One notice for each; it waits only while nothing has happened since. */
    private void tell(Dossier dossier, DossierEntry entry, String kind, Set<Long> people, boolean waiting) {
        EmulationPeriod period = dossier.getOffered().getPeriod();
        List<String> args = List.of(
                dossier.getPerson().styledName(),
                dossier.getOffered().getTitle().getName(),
                String.valueOf(period.getYear()),
                entry.getActorName(),
                DossierWorkflow.due(entry.getTo(), period)
                        .map(VietnameseDates::day)
                        .orElse(""));
        for (long person : people) {
            notices.tell(new NewNotice(
                    person,
                    kind,
                    subject(dossier) + "/" + entry.getPosition() + "/" + kind,
                    subject(dossier),
                    "/awards/dossiers/" + dossier.getId(),
                    args,
                    waiting));
        }
    }

    private static String subject(Dossier dossier) {
        return "award.dossier/" + dossier.getId();
    }
}
