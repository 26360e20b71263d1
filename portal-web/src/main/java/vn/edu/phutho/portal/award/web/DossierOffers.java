package vn.edu.phutho.portal.award.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.edu.phutho.portal.award.application.DossierDetails;
import vn.edu.phutho.portal.award.dossier.DossierAct;
import vn.edu.phutho.portal.award.dossier.Verdict;
import vn.edu.phutho.portal.platform.web.ActOffer;
import vn.edu.phutho.portal.platform.web.Messages;

/** The panel "Việc của đồng chí" of a dossier: what the workflow allows, and why it does not allow the rest. */
final class DossierOffers {

    /** What can be done comes before what cannot, and the one primary act before all. */
    private static final Comparator<ActOffer> ORDER = Comparator.<ActOffer, Boolean>comparing(offer -> !offer.offered())
            .thenComparing(offer -> List.of("primary", "plain", "danger").indexOf(offer.family()));

    private DossierOffers() {}

    static List<ActOffer> of(DossierDetails details) {
        List<ActOffer> offers = new ArrayList<>();
        for (Verdict verdict : details.verdicts()) {
            // Decisions are made on the page of decisions, several by one paper.
            if (verdict.act() != DossierAct.DECIDE && concerns(details, verdict)) {
                offers.add(offer(details, verdict));
            }
        }
        offers.sort(ORDER);
        return offers;
    }

    /** An owner is told about the owner's acts, others about theirs; of an ended dossier nothing need be said. */
    private static boolean concerns(DossierDetails details, Verdict verdict) {
        boolean owners = verdict.act() == DossierAct.SUBMIT || verdict.act() == DossierAct.WITHDRAW;
        return verdict.allowed() || !details.head().state().ended() && details.own() == owners;
    }

    private static ActOffer offer(DossierDetails details, Verdict verdict) {
        DossierAct act = verdict.act();
        String label = Messages.text("award", "act." + act.name());
        String icon = Messages.text("award", "icon." + act.name());
        return verdict.allowed()
                ? ActOffer.offered(act.name(), label, icon, family(details, verdict))
                : ActOffer.withheld(act.name(), label, icon, reasons(verdict));
    }

    /** What goes on with the dossier is the primary act, what ends it is dangerous. */
    private static String family(DossierDetails details, Verdict verdict) {
        if (verdict.to().ended()) {
            return "danger";
        }
        boolean onwards = details.way().indexOf(verdict.to())
                > details.way().indexOf(details.head().state());
        return onwards ? "primary" : "plain";
    }

    private static String reasons(Verdict verdict) {
        return String.join(" ", verdict.reasons().stream().map(Messages::of).toList());
    }
}
