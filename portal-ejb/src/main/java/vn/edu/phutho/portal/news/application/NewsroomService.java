package vn.edu.phutho.portal.news.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import vn.edu.phutho.portal.account.RoleName;
import vn.edu.phutho.portal.account.application.AccountQueries;
import vn.edu.phutho.portal.account.application.SignedInAccount;
import vn.edu.phutho.portal.news.Article;
import vn.edu.phutho.portal.news.ArticleContent;
import vn.edu.phutho.portal.news.ArticleRepository;
import vn.edu.phutho.portal.news.ArticleStatus;
import vn.edu.phutho.portal.news.ImportDoubt;
import vn.edu.phutho.portal.news.NewsCategory;
import vn.edu.phutho.portal.platform.audit.AuditSubject;
import vn.edu.phutho.portal.platform.audit.Audited;
import vn.edu.phutho.portal.platform.idempotency.IdempotencyService;
import vn.edu.phutho.portal.shared.Fault;
import vn.edu.phutho.portal.shared.InvalidInputException;
import vn.edu.phutho.portal.shared.Refusal;

/** What editors do with articles. Each act is one transaction; a refusal undoes all of it. */
@Stateless
@RolesAllowed(RoleName.EDITOR)
public class NewsroomService {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private ArticleRepository articles;

    @Inject
    private LegacyImport legacyImport;

    @Inject
    private NewsAnnouncement announcement;

    @Inject
    private AccountQueries accounts;

    @Inject
    private IdempotencyService idempotency;

    @Inject
    private Clock clock;

    /**
     * Makes a draft from a page of the old site.
     *
     * @param key idempotency key of the act; null where nothing can be sent twice
     * @return the draft's id; null when the key was used before, so that the draft is there already
     */
    @Audited(value = "news.article.import", makes = "news.article")
    public Long importPage(String text, String categoryCode, boolean addSevenHours, String key) {
        if (isRepeated(key)) {
            return null;
        }
        Article draft = legacyImport.draft(text, categoryCode, addSevenHours);
        em.flush();
        return draft.getId();
    }

    /**
     * Makes a draft of a content that came from elsewhere.
     *
     * @return the draft's id
     */
    @Audited(value = "news.article.draft", makes = "news.article")
    public long draft(ArticleContent content) {
        Article draft = new Article(category(content.categoryCode()), content);
        articles.add(draft);
        em.flush();
        return draft.getId();
    }

    /**
     * Stores what an editor changed.
     *
     * @param id the article
     * @param content title, body and the rest
     * @param openDoubts doubts of the import that are not settled, with the numbers of blocks as in the content
     * @param seenVersion the version the editor's page was drawn from
     * @param key idempotency key of the act; null where nothing can be sent twice
     */
    @Audited("news.article.revise")
    public void revise(
            @AuditSubject("news.article") long id,
            ArticleContent content,
            List<ImportDoubt> openDoubts,
            long seenVersion,
            String key) {
        if (isRepeated(key)) {
            return;
        }
        Article article = revised(id, content, openDoubts, seenVersion);
        if (article.getStatus() == ArticleStatus.PUBLISHED) {
            announcement.changed(id);
        }
    }

    /** Stores the changes and shows the article to its readers. */
    @Audited("news.article.publish")
    public void publish(@AuditSubject("news.article") long id, ArticleContent content, long seenVersion, String key) {
        if (isRepeated(key)) {
            return;
        }
        Article article = revised(id, content, List.of(), seenVersion);
        article.publish(seenVersion);
        announcement.changed(id);
    }

    /** Stores the changes and takes the article back from its readers. */
    @Audited("news.article.unpublish")
    public void unpublish(@AuditSubject("news.article") long id, ArticleContent content, long seenVersion, String key) {
        if (isRepeated(key)) {
            return;
        }
        Article article = revised(id, content, List.of(), seenVersion);
        article.unpublish(seenVersion);
        announcement.changed(id);
    }

    private boolean isRepeated(String key) {
        return key != null && !idempotency.first(key);
    }

    private Article revised(long id, ArticleContent content, List<ImportDoubt> openDoubts, long seenVersion) {
        // First: a query after the change would store half of it, and one act would count as two versions.
        String who = accounts.caller().map(SignedInAccount::displayName).orElse(null);
        Article article = articles.getForUpdate(id);
        article.revise(category(content.categoryCode()), content, openDoubts, seenVersion);
        article.noteChange(who, clock.instant());
        return article;
    }

    private NewsCategory category(String code) {
        return articles.category(code)
                .orElseThrow(() -> new InvalidInputException(
                        new Fault("category", Refusal.of("news.article.categoryUnknown", code))));
    }
}
