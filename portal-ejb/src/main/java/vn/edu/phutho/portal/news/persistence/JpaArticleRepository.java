package vn.edu.phutho.portal.news.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.edu.phutho.portal.news.Article;
import vn.edu.phutho.portal.news.ArticleRepository;
import vn.edu.phutho.portal.news.NewsCategory;
import vn.edu.phutho.portal.shared.NotFoundException;

@ApplicationScoped
public class JpaArticleRepository implements ArticleRepository {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Override
    public void add(Article article) {
        em.persist(article);
    }

    @Override
    public Article get(long id) {
        return get(id, LockModeType.NONE);
    }

    @Override
    public Article getForUpdate(long id) {
        return get(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private Article get(long id, LockModeType lock) {
        Article article = em.find(Article.class, id, lock);
        if (article == null) {
            throw new NotFoundException("news.article.notFound");
        }
        return article;
    }

    @Override
    public List<NewsCategory> categories() {
        return em.createQuery("select c from NewsCategory c order by c.position", NewsCategory.class)
                .getResultList();
    }

    @Override
    public Optional<NewsCategory> category(String code) {
        return Optional.ofNullable(em.find(NewsCategory.class, code));
    }
}
