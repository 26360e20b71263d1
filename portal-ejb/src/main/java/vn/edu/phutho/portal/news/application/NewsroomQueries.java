package vn.edu.phutho.portal.news.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import vn.edu.phutho.portal.account.RoleName;
import vn.edu.phutho.portal.news.ArticleRepository;
import vn.edu.phutho.portal.news.ArticleStatus;
import vn.edu.phutho.portal.settings.SettingKey;
import vn.edu.phutho.portal.settings.application.SettingQueries;
import vn.edu.phutho.portal.shared.Slice;

/** What editors see: every article, whatever its state. */
@Stateless
@RolesAllowed(RoleName.EDITOR)
public class NewsroomQueries {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private ArticleRepository articles;

    @Inject
    private SettingQueries settings;

    /** A page of all articles, drafts first, then the newest. */
    public Slice<ArticleSummary> list(int page) {
        int size = settings.intValue(SettingKey.NEWS_PAGE_SIZE);
        long total =
                em.createQuery("select count(a) from Article a", Long.class).getSingleResult();
        TypedQuery<ArticleSummary> rows = em.createQuery(
                "select new vn.edu.phutho.portal.news.application.ArticleSummary(a.id, a.slug, a.title,"
                        + " a.category.name, a.datedAt, a.summary, a.status, a.visibility, a.visibleFrom) from Article a"
                        + " order by case when a.status = vn.edu.phutho.portal.news.ArticleStatus.DRAFT then 0"
                        + " else 1 end, a.datedAt desc, a.id desc",
                ArticleSummary.class);
        return Slice.of(
                total,
                size,
                page,
                first -> rows.setFirstResult(first).setMaxResults(size).getResultList());
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
