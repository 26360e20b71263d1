package vn.edu.phutho.portal.news.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import vn.edu.phutho.portal.account.RoleName;
import vn.edu.phutho.portal.news.ArticleRepository;
import vn.edu.phutho.portal.news.ArticleStatus;
import vn.edu.phutho.portal.settings.SettingKey;
import vn.edu.phutho.portal.settings.application.SettingQueries;
import vn.edu.phutho.portal.shared.SearchWords;
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
        List<String> patterns = SearchWords.patterns(filter.query());
        String where = " from Article a" + conditions(filter, patterns);
        long total = bind(em.createQuery("select count(a)" + where, Long.class), filter, patterns)
                .getSingleResult();
        int size = settings.intValue(SettingKey.NEWS_PAGE_SIZE);
        TypedQuery<ArticleSummary> rows =
                bind(em.createQuery(SUMMARY + where + filter.orderBy(), ArticleSummary.class), filter, patterns);
        return Slice.of(
                total,
                size,
                filter.page(),
                first -> rows.setFirstResult(first).setMaxResults(size).getResultList());
    }

    private static String conditions(NewsroomFilter filter, List<String> patterns) {
        List<String> conditions = new ArrayList<>();
        if (filter.status() != null) {
            conditions.add("a.status = :status");
        }
        for (int i = 0; i < patterns.size(); i++) {
            conditions.add("a.searchText like :word" + i + " escape '!'");
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, NewsroomFilter filter, List<String> patterns) {
        if (filter.status() != null) {
            query.setParameter("status", filter.status());
        }
        for (int i = 0; i < patterns.size(); i++) {
            query.setParameter("word" + i, patterns.get(i));
        }
        return query;
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
