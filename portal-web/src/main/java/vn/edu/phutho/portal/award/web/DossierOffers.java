package vn.edu.phutho.portal.award.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.edu.phutho.portal.award.application.DossierDetails;
import vn.edu.phutho.portal.award.dossier.DossierAct;
import vn.edu.phutho.portal.award.dossier.Verdict;
import vn.edu.phutho.portal.platform.web.ActOffer;
import vn.edu.phutho.portal.platform.web.Messages;
import vn.edu.phutho.portal.platform.web.route.Addresses;

/** The panel "Việc của đồng chí" of a dossier: what the workflow allows, and why it does not allow the rest. */
final class DossierOffers {

    /** What can be done comes before what cannot, and the one primary act before all. */
    private static final Comparator<ActOffer> ORDER = Comparator.<ActOffer, Boolean>comparing(offer -> !offer.offered())
            .thenComparing(offer -> List.of("primary", "plain", "danger").indexOf(offer.family()));

    private DossierOffers() {}

    static List<ActOffer> of(DossierDetails details, Addresses addresses) {
        List<ActOffer> offers = new ArrayList<>();
        for (Verdict verdict : details.verdicts()) {
            if (concerns(details, verdict)) {
                offers.add(offer(details, verdict, addresses));
            }
        }
        offers.sort(ORDER);
        return offers;
    }

    /**
     * An owner is told about the owner's acts, whoever decides about that, others about theirs; of an ended dossier
     * nothing need be said.
     */
    private static boolean concerns(DossierDetails details, Verdict verdict) {
        if (verdict.act() == DossierAct.DECIDE || details.deciding() && !verdict.allowed()) {
            return verdict.act() == DossierAct.DECIDE && details.deciding();
        }
        boolean owners = verdict.act() == DossierAct.SUBMIT || verdict.act() == DossierAct.WITHDRAW;
        return verdict.allowed() || !details.head().state().ended() && details.own() == owners;
    }

    private static ActOffer offer(DossierDetails details, Verdict verdict, Addresses addresses) {
        DossierAct act = verdict.act();
        String label = Messages.text("award", "act." + act.name());
        String icon = Messages.text("award", "icon." + act.name());
        if (act == DossierAct.DECIDE && verdict.allowed()) {
            // several may be named in one paper, so decisions have a page of their own
            return ActOffer.elsewhere(
                    act.name(), addresses.decisionOn(details.head().id()), label, icon);
        }
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
