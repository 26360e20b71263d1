package vn.edu.phutho.portal.home.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.edu.phutho.portal.account.RoleName;
import vn.edu.phutho.portal.award.application.DossierQueries;
import vn.edu.phutho.portal.award.application.DossierSummary;
import vn.edu.phutho.portal.award.application.InboxQueries;
import vn.edu.phutho.portal.news.application.ArticleSummary;
import vn.edu.phutho.portal.news.application.NewsQueries;
import vn.edu.phutho.portal.news.application.NewsroomQueries;
import vn.edu.phutho.portal.organisation.application.OrganisationQueries;
import vn.edu.phutho.portal.organisation.application.PostHeld;
import vn.edu.phutho.portal.organisation.web.OwnPostView;
import vn.edu.phutho.portal.platform.web.CurrentUser;
import vn.edu.phutho.portal.platform.web.Messages;

/** The cards of Bàn làm việc. */
@Named
@RequestScoped
public class HomeView {

    private static final int NEWS_SHOWN = 5;

    @Inject
    private CurrentUser user;

    @Inject
    private OwnPostView ownPost;

    @Inject
    private NewsQueries newsQueries;

    @Inject
    private NewsroomQueries newsroom;

    @Inject
    private OrganisationQueries organisation;

    @Inject
    private InboxQueries inbox;

    @Inject
    private DossierQueries dossierQueries;

    private List<ArticleSummary> news;
    private List<PostHeld> colleagues;
    private List<DossierSummary> dossiers = List.of();
    private long drafts;
    private long waiting;
    private long toDecide;

    @PostConstruct
    void load() {
        news = newsQueries.newest(NEWS_SHOWN);
        PostHeld post = ownPost.getPost();
        colleagues = post == null ? List.of() : organisation.membersOf(post.unitId());
        drafts = user.has(RoleName.EDITOR) ? newsroom.drafts() : 0;
        // An account without a person has no dossiers, and asking for them is refused.
        user.personId().ifPresent(person -> loadDossiers());
    }

    private void loadDossiers() {
        dossiers = dossierQueries.mine().stream()
                .filter(dossier -> !dossier.state().ended())
                .toList();
        waiting = user.isReviewer() ? inbox.countToReview() : 0;
        toDecide = user.isDecider() ? inbox.countToDecide() : 0;
    }

    public List<ArticleSummary> getNews() {
        return news;
    }

    public List<PostHeld> getColleagues() {
        return colleagues;
    }

    public long getDrafts() {
        return drafts;
    }

    /** Own dossiers that have not come to an end. */
    public List<DossierSummary> getDossiers() {
        return dossiers;
    }

    /** Number of dossiers that wait for the reader's review. */
    public long getWaiting() {
        return waiting;
    }

    public String getWaitingText() {
        return Messages.text("award", "inbox.count", waiting);
    }

    /** Number of dossiers that wait for the reader's decision. */
    public long getToDecide() {
        return toDecide;
    }

    public String getToDecideText() {
        return Messages.text("award", "decisions.count", toDecide);
    }

    public String getDraftText() {
        return Messages.text("news", "newsroom.drafts", drafts);
    }
}
