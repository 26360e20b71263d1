package vn.edu.phutho.portal.award.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import vn.edu.phutho.portal.award.application.DossierQueries;
import vn.edu.phutho.portal.award.application.DossierService;
import vn.edu.phutho.portal.award.application.DossierSummary;
import vn.edu.phutho.portal.award.application.Offer;
import vn.edu.phutho.portal.platform.web.ActKey;
import vn.edu.phutho.portal.platform.web.Messages;
import vn.edu.phutho.portal.platform.web.Redirect;
import vn.edu.phutho.portal.platform.web.route.Addresses;

/** "Hồ sơ của tôi": one's own dossiers, and what one could propose. */
@Named
@RequestScoped
public class MineView {

    @Inject
    private DossierQueries queries;

    @Inject
    private DossierService service;

    @Inject
    private ActKey actKey;

    @Inject
    private Addresses addresses;

    private List<DossierSummary> dossiers;
    private List<Proposal> proposals;

    /**
     * A title as the page offers it.
     *
     * @param offer the title
     * @param due until when, in words
     * @param reason why it cannot be proposed; empty when it can
     */
    public record Proposal(Offer offer, String due, String reason) {}

    @PostConstruct
    void load() {
        dossiers = queries.mine();
        proposals = queries.offers().stream().map(MineView::proposal).toList();
    }

    private static Proposal proposal(Offer offer) {
        String reason = offer.verdict().allowed()
                ? ""
                : Messages.of(offer.verdict().reasons().get(0));
        return new Proposal(offer, Messages.text("award", "mine.until", offer.submitBy()), reason);
    }

    /** Opens a dossier and goes to its report. */
    public void open(long offeredTitle) throws IOException {
        long id = service.open(offeredTitle, actKey.sent());
        Messages.done("award", "done.OPEN");
        Redirect.to(addresses.dossierReport(id));
    }

    public List<DossierSummary> getDossiers() {
        return dossiers;
    }

    public List<Proposal> getProposals() {
        return proposals;
    }
}
