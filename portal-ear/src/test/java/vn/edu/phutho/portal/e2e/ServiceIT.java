package vn.edu.phutho.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnitUtil;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import vn.edu.phutho.portal.news.Article;
import vn.edu.phutho.portal.news.ArticleContent;
import vn.edu.phutho.portal.news.ArticleStatus;
import vn.edu.phutho.portal.news.Block;
import vn.edu.phutho.portal.news.BlockKind;
import vn.edu.phutho.portal.news.Credits;
import vn.edu.phutho.portal.news.DoubtKind;
import vn.edu.phutho.portal.news.ImportDoubt;
import vn.edu.phutho.portal.news.Visibility;
import vn.edu.phutho.portal.news.application.ArticleDetails;
import vn.edu.phutho.portal.news.application.NewsFilter;
import vn.edu.phutho.portal.news.application.NewsQueries;
import vn.edu.phutho.portal.news.application.NewsroomQueries;
import vn.edu.phutho.portal.news.application.NewsroomService;
import vn.edu.phutho.portal.organisation.Posting;
import vn.edu.phutho.portal.organisation.application.OrganisationQueries;
import vn.edu.phutho.portal.shared.NotFoundException;
import vn.edu.phutho.portal.shared.StaleDataException;

/** Services of the deployed EAR, called from inside the server by a small archive beside it. */
@ArquillianTest
class ServiceIT {

    private static final String PAGE =
            "THÔNG BÁO KIỂM THỬ\n\nThứ Sáu, 15.03.2019 09:05\n\nNội dung thông báo kiểm thử.\n";

    @Deployment
    static WebArchive beside() {
        return ShrinkWrap.create(WebArchive.class, "portal-it.war")
                .addClasses(ServiceIT.class, AsEditor.class, StatementCount.class)
                .addAsLibraries(assertj())
                .addAsWebInfResource(
                        new StringAsset(
                                "<jboss-deployment-structure xmlns='urn:jboss:deployment-structure:1.3'><deployment>"
                                        + "<dependencies><module name='deployment.portal.ear'/>"
                                        + "<module name='deployment.portal.ear.portal-ejb.jar'/>"
                                        + "<module name='org.eclipse.persistence'/></dependencies>"
                                        + "</deployment></jboss-deployment-structure>"),
                        "jboss-deployment-structure.xml");
    }

    private static File[] assertj() {
        return new File[] {
            jarOf(org.assertj.core.api.Assertions.class), jarOf(net.bytebuddy.ByteBuddy.class),
        };
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    @EJB(lookup = "java:global/portal/portal-ejb/NewsroomService")
    private NewsroomService newsroom;

    @EJB(lookup = "java:global/portal/portal-ejb/NewsroomQueries")
    private NewsroomQueries drafts;

    @EJB(lookup = "java:global/portal/portal-ejb/NewsQueries")
    private NewsQueries news;

    @EJB(lookup = "java:global/portal/portal-ejb/OrganisationQueries")
    private OrganisationQueries organisation;

    @EJB
    private AsEditor asEditor;

    @Resource(lookup = "java:jboss/portal/EntityManagerFactory")
    private EntityManagerFactory emf;

    @Resource
    private UserTransaction transaction;

    @Resource
    private ManagedExecutorService executor;

    @Test
    void guestIsRefusedByTheServicesThemselves() {
        assertThatThrownBy(() -> drafts.article(1)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> newsroom.importPage(PAGE, "TRAINING", false, null))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> organisation.membersOf(1)).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void guestFindsNoInternalNews() {
        List<Long> internal = emf.createEntityManager()
                .createQuery(
                        "select a.id from Article a where a.visibility = vn.edu.phutho.portal.news.Visibility.INTERNAL",
                        Long.class)
                .getResultList();
        assertThat(internal).isNotEmpty();
        assertThatThrownBy(() -> news.article(internal.get(0))).isInstanceOf(NotFoundException.class);
    }

    private long imported(boolean addSevenHours) throws Exception {
        return asEditor.call(() -> newsroom.importPage(PAGE, "TRAINING", addSevenHours, null));
    }

    @Test
    void roleReachesTheServiceAndTheArticleGoesItsWay() throws Exception {
        long id = imported(true);
        ArticleDetails draft = asEditor.call(() -> drafts.article(id));
        assertThat(draft.status()).isEqualTo(ArticleStatus.DRAFT);
        assertThat(draft.title()).isEqualToIgnoringCase("Thông báo kiểm thử");
        assertThat(draft.datedAt()).as("seven hours added").hasToString("2019-03-15T16:05");
        assertThatThrownBy(() -> news.article(id)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aRefusalUndoesTheWholeTransaction() throws Exception {
        long id = imported(false);
        long version = asEditor.call(() -> drafts.article(id)).version();
        assertThatThrownBy(() -> asEditor.call(() -> {
                    emf.createEntityManager()
                            .createNativeQuery("update article set title = 'half done' where id = " + id)
                            .executeUpdate();
                    newsroom.unpublish(id, content("Nửa chừng"), version + 1, null);
                    return null;
                }))
                .hasRootCauseInstanceOf(StaleDataException.class);
        assertThat(asEditor.call(() -> drafts.article(id)).title()).isEqualToIgnoringCase("Thông báo kiểm thử");
    }

    @Test
    void ofTwoEditorsAtOnceTheSecondIsTold() throws Exception {
        long id = imported(false);
        CyclicBarrier bothHaveRead = new CyclicBarrier(2);
        Callable<String> revise = () -> asEditor.call(() -> {
            long seen = drafts.article(id).version();
            bothHaveRead.await(30, TimeUnit.SECONDS);
            newsroom.revise(id, content(Thread.currentThread().getName()), List.of(), seen, null);
            return "stored";
        });
        var first = executor.submit(revise);
        var second = executor.submit(revise);
        List<String> outcomes =
                Stream.of(first, second).map(ServiceIT::outcome).sorted().toList();
        assertThat(outcomes).containsExactly("StaleDataException", "stored");
    }

    @Test
    void aPageOfReadersTakesFewStatements() {
        StatementCount count = new StatementCount();
        ServerSession session = emf.unwrap(ServerSession.class);
        news.article(1); // fills the node's cache of sections and the settings
        session.setProfiler(count);
        try {
            assertThat(count.of(() -> news.article(1)))
                    .as("article, blocks; the others are kept until the news change")
                    .isEqualTo(2);
            assertThat(count.of(() -> news.list(new NewsFilter("thi dua", "TRAINING", 1))))
                    .as("number of articles, articles, sections")
                    .isEqualTo(3);
        } finally {
            session.setProfiler(null);
        }
    }

    /** Repeated, swapped and removed lines: EclipseLink told the elements of a list apart by their value only. */
    @Test
    void listsAreStoredAsTyped() throws Exception {
        long id = imported(false);
        Random random = new Random(20261127);
        for (int edit = 0; edit < 60; edit++) {
            List<String> texts = random.ints(1 + random.nextInt(6), 0, 4)
                    .mapToObj(sign -> "Đoạn " + sign)
                    .toList();
            List<String> related = texts.subList(random.nextInt(texts.size()), texts.size());
            List<ImportDoubt> doubts = texts.stream()
                    .map(text -> new ImportDoubt(DoubtKind.POSSIBLE_TYPO, text, 1))
                    .toList();
            asEditor.call(() -> {
                long seen = drafts.article(id).version();
                newsroom.revise(id, content(texts, related, null), doubts, seen, null);
                return null;
            });
            ArticleDetails stored = asEditor.call(() -> drafts.article(id));
            assertThat(stored.blocks())
                    .as("edit %d", edit)
                    .extracting(Block::text)
                    .isEqualTo(texts);
            assertThat(stored.relatedTitles()).as("edit %d", edit).isEqualTo(related);
            assertThat(stored.doubts()).as("edit %d", edit).isEqualTo(doubts);
        }
    }

    @Test
    void aPlannedPublicationIsKnownAndHiddenUntilItIsDue() throws Exception {
        long id = imported(false);
        Instant tomorrow = Instant.now().truncatedTo(ChronoUnit.SECONDS).plus(1, ChronoUnit.DAYS);
        publish(id, tomorrow);
        assertThat(news.nextPlannedChange()).hasValue(tomorrow);
        assertThatThrownBy(() -> news.article(id)).isInstanceOf(NotFoundException.class);
        asEditor.call(() -> {
            newsroom.unpublish(id, content("Nội dung"), drafts.article(id).version(), null);
            return null;
        });
        publish(id, Instant.now().minusSeconds(1));
        assertThat(news.nextPlannedChange()).isEmpty();
        assertThat(news.article(id).article().title()).isEqualTo("Hai người cùng sửa");
        asEditor.call(() -> {
            newsroom.unpublish(id, content("Nội dung"), drafts.article(id).version(), null);
            return null;
        });
    }

    private void publish(long id, Instant visibleFrom) throws Exception {
        asEditor.call(() -> {
            long seen = drafts.article(id).version();
            newsroom.publish(id, content(List.of("Nội dung"), List.of(), visibleFrom), seen, null);
            return null;
        });
    }

    private static ArticleContent content(String text) {
        return content(List.of(text), List.of(), null);
    }

    private static ArticleContent content(List<String> paragraphs, List<String> related, Instant visibleFrom) {
        return new ArticleContent(
                "Hai người cùng sửa",
                LocalDateTime.of(2019, 3, 15, 9, 5),
                "TRAINING",
                Visibility.PUBLIC,
                Credits.none(),
                paragraphs.stream()
                        .map(text -> new Block(BlockKind.PARAGRAPH, text))
                        .toList(),
                related,
                visibleFrom);
    }

    private static String outcome(Future<String> act) {
        try {
            return act.get(60, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            return rootOf(e).getClass().getSimpleName();
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Throwable rootOf(Throwable thrown) {
        return thrown.getCause() == null ? thrown : rootOf(thrown.getCause());
    }

    @Test
    void lazyRelationsStayLazy() throws Exception {
        transaction.begin();
        try {
            EntityManager em = emf.createEntityManager();
            PersistenceUnitUtil loaded = emf.getPersistenceUnitUtil();
            Posting posting = em.createQuery("select p from Posting p", Posting.class)
                    .setMaxResults(1)
                    .getSingleResult();
            assertThat(loaded.isLoaded(posting, "person")).isFalse();
            assertThat(posting.getPerson().getFullName()).isNotBlank();
            assertThat(loaded.isLoaded(posting, "person")).isTrue();
            Article article = em.find(Article.class, 1L);
            assertThat(loaded.isLoaded(article, "blocks")).isFalse();
            assertThat(loaded.isLoaded(article, "searchText")).isFalse();
        } finally {
            transaction.rollback();
        }
    }
}
