package vn.edu.phutho.portal.news.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.edu.phutho.portal.account.RoleName;
import vn.edu.phutho.portal.news.ArticleRepository;
import vn.edu.phutho.portal.news.ArticleStatus;
import vn.edu.phutho.portal.platform.query.Conditions;
import vn.edu.phutho.portal.settings.SettingKey;
import vn.edu.phutho.portal.settings.application.SettingQueries;
import vn.edu.phutho.portal.shared.Slice;

/** What editors see: every article, whatever its state. */
@Stateless
@RolesAllowed(RoleName.EDITOR)
public class NewsroomQueries {

    private static final String SUMMARY =
            "select new vn.edu.phutho.portal.news.application.ArticleSummary(a.id, a.slug, a.title, a.category.name,"
                    + " a.datedAt, a.summary, a.status, a.visibility, a.visibleFrom)";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private ArticleRepository articles;

    @Inject
    private SettingQueries settings;

    /** A page of the articles that the filter lets through; a page beyond the last one is the last one. */
    public Slice<ArticleSummary> list(NewsroomFilter filter) {
        Conditions narrowed = new Conditions()
                .unlessNull("a.status = :status", "status", filter.status())
                .words("a.searchText", filter.query());
        String from = " from Article a" + narrowed.where();
        return narrowed.page(
                em.createQuery("select count(a)" + from, Long.class),
                em.createQuery(SUMMARY + from + filter.orderBy(), ArticleSummary.class),
                filter.page(),
                settings.intValue(SettingKey.NEWS_PAGE_SIZE));
    }

    /** Number of articles not yet published. */
    public long drafts() {
        return em.createQuery("select count(a) from Article a where a.status = :draft", Long.class)
                .setParameter("draft", ArticleStatus.DRAFT)
                .getSingleResult();
    }

    /**
     * An article to edit.
     *
     * @throws vn.edu.phutho.portal.shared.NotFoundException when there is none
     */
    public ArticleDetails article(long id) {
        return ArticleDetails.of(articles.get(id));
    }
}
