package vn.edu.phutho.portal.news.application;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.edu.phutho.portal.news.Article;
import vn.edu.phutho.portal.news.ArticleRepository;
import vn.edu.phutho.portal.news.ArticleStatus;
import vn.edu.phutho.portal.platform.query.Conditions;
import vn.edu.phutho.portal.settings.SettingKey;
import vn.edu.phutho.portal.settings.application.SettingQueries;
import vn.edu.phutho.portal.shared.NotFoundException;
import vn.edu.phutho.portal.shared.Slice;

/** The published news as the caller may read it: guests the public ones, staff all. */
@Stateless
@PermitAll
public class NewsQueries {

    private static final String PUBLISHED =
            " from Article a where a.status = :published and (a.visibleFrom is null or a.visibleFrom <= :now)";

    /** Not a condition with a parameter: comparing two values, EclipseLink would bind none of the statement's. */
    private static final String FOR_EVERYBODY = " and a.visibility = vn.edu.phutho.portal.news.Visibility.PUBLIC";

    private static final String SUMMARY =
            "select new vn.edu.phutho.portal.news.application.ArticleSummary(a.id, a.slug, a.title, a.category.name,"
                    + " a.datedAt, a.summary, a.status, a.visibility, a.visibleFrom)";

    private static final String NEWEST_FIRST = " order by a.datedAt desc, a.id desc";

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Resource
    private SessionContext session;

    @Inject
    private ArticleRepository articles;

    @Inject
    private SettingQueries settings;

    @Inject
    private Clock clock;

    @Inject
    private NewsGeneration generation;

    @Inject
    private PlannedChange planned;

    @Inject
    private NewestKept newest;

    /**
     * A page of the list, newest first; a page beyond the last one is the last one.
     *
     * @throws NotFoundException when there is no such section
     */
    public NewsList list(NewsFilter filter) {
        return new NewsList(slice(filter, settings.intValue(SettingKey.NEWS_PAGE_SIZE)), sections());
    }

    /**
     * The same without the sections, with that many articles on a page.
     *
     * @throws NotFoundException when there is no such section
     */
    public Slice<ArticleSummary> slice(NewsFilter filter, int size) {
        String category = filter.categoryCode();
        if (category != null && articles.category(category).isEmpty()) {
            throw new NotFoundException("news.article.categoryUnknown", category);
        }
        Conditions narrowed = new Conditions()
                .unlessNull("a.category.code = :category", "category", category)
                .words("a.searchText", filter.query());
        String from = selection() + narrowed.more();
        return narrowed.page(
                readable(em.createQuery("select count(a)" + from, Long.class)),
                readable(em.createQuery(SUMMARY + from + NEWEST_FIRST, ArticleSummary.class)),
                filter.page(),
                size);
    }

    /** The newest articles, at most that many. */
    public List<ArticleSummary> newest(int count) {
        return readable(em.createQuery(SUMMARY + selection() + NEWEST_FIRST, ArticleSummary.class))
                .setMaxResults(count)
                .getResultList();
    }

    /**
     * An article to read, with all that its page shows.
     *
     * @throws NotFoundException when it does not exist or the caller may not read it (now)
     */
    public ArticleToRead article(long id) {
        Article article = readable(em.createQuery("select a" + selection() + " and a.id = :id", Article.class))
                .setParameter("id", id)
                .setHint("eclipselink.read-only", true)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("news.article.notFound"));
        return new ArticleToRead(
                ArticleDetails.forReaders(article),
                others(id, article.getCategory().getCode()));
    }

    /** The newest articles besides this one, first those of its section. */
    private List<ArticleSummary> others(long id, String categoryCode) {
        int count = settings.intValue(SettingKey.NEWS_OTHER_COUNT);
        long before = generation.generation().getAsLong();
        Instant endsAt = nextPlannedChange().orElse(Instant.MAX);
        NewestKept.Readers readers = new NewestKept.Readers(categoryCode, forStaff(), count + 1);
        return newest.of(readers, before, endsAt, clock.instant(), () -> newestFirstOf(readers)).stream()
                .filter(other -> other.id() != id)
                .limit(count)
                .toList();
    }

    private List<ArticleSummary> newestFirstOf(NewestKept.Readers readers) {
        return readable(em.createQuery(
                        SUMMARY + selection() + " order by case when a.category.code = :category then 0 else 1 end,"
                                + " a.datedAt desc, a.id desc",
                        ArticleSummary.class))
                .setParameter("category", readers.categoryCode())
                .setMaxResults(readers.count())
                .getResultList();
    }

    /** The sections in their order. */
    public List<Section> sections() {
        return articles.categories().stream()
                .map(category -> new Section(category.getCode(), category.getName()))
                .toList();
    }

    /** The moment at which a planned article becomes visible next; until then only acts of editors change pages. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<Instant> nextPlannedChange() {
        return planned.next(generation.generation().getAsLong(), clock.instant(), this::readPlannedChange);
    }

    /** Not {@code min}: of an aggregate EclipseLink asks PostgreSQL's driver for a type that no converter takes. */
    private Optional<Instant> readPlannedChange() {
        return em.createQuery(
                        "select a.visibleFrom from Article a where a.status = :published and a.visibleFrom > :now"
                                + " order by a.visibleFrom",
                        Instant.class)
                .setParameter("published", ArticleStatus.PUBLISHED)
                .setParameter("now", clock.instant())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private String selection() {
        return forStaff() ? PUBLISHED : PUBLISHED + FOR_EVERYBODY;
    }

    private boolean forStaff() {
        return session.isCallerInRole("**");
    }

    private <T> TypedQuery<T> readable(TypedQuery<T> query) {
        return query.setParameter("published", ArticleStatus.PUBLISHED).setParameter("now", clock.instant());
    }
}
