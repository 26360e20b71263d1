package vn.edu.phutho.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The last act of a run: the server is killed while it commits. Every commit it acknowledged must be there, and when it
 * runs again each event that was told is read once - on PostgreSQL with a second node that reads beside it.
 */
@Order(Integer.MAX_VALUE)
class KillE2E {

    private static final int IMPORTERS = 2;
    private static final int ENOUGH = 60;

    /** People of two units of whom no other test makes dossiers. */
    private static final List<String> PROPOSERS = List.of("quantri", "duyettin");

    /** Whose dossier is told after the others of the unit, and who reviews it. */
    private static final String LAST = "hoidong8";

    private static final String REVIEWER = "hoidong4";

    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile("/newsroom/articles/([0-9]+)");

    @TempDir
    private Path secondData;

    private final Set<Long> articles = ConcurrentHashMap.newKeySet();
    private final Set<Long> dossiers = ConcurrentHashMap.newKeySet();
    private final CountDownLatch imported = new CountDownLatch(ENOUGH);
    private final CountDownLatch handedIn = new CountDownLatch(ENOUGH / 4);
    private volatile boolean killed;

    @Test
    void noAcknowledgedCommitIsLostAndNoEventIsReadTwice() throws Exception {
        List<Runnable> work = new ArrayList<>();
        for (int i = 0; i < IMPORTERS; i++) {
            work.add(this::importOne);
        }
        PROPOSERS.forEach(who -> work.add(() -> proposeOne(who)));
        workUntilKilled(work);
        try (Connection connection = PortalUnderTest.connection()) {
            assertThat(stored(connection)).containsAll(articles);
        }
        readOn();
        try (Connection connection = PortalUnderTest.connection()) {
            new ToldOnce(connection).check(dossiers);
        }
    }

    private void workUntilKilled(List<Runnable> work) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(work.size());
        List<Future<?>> going = new ArrayList<>();
        work.forEach(one -> going.add(workers.submit(() -> repeatUntilTheServerIsGone(one))));
        boolean enough = imported.await(90, TimeUnit.SECONDS) && handedIn.await(90, TimeUnit.SECONDS);
        ProcessHandle server = PortalUnderTest.server();
        killed = true;
        server.destroyForcibly();
        server.onExit().get(30, TimeUnit.SECONDS);
        workers.shutdown();
        assertThat(workers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        for (Future<?> worker : going) {
            worker.get(); // one that failed before the kill says here why
        }
        assertThat(enough).as("the workers got going").isTrue();
    }

    private void repeatUntilTheServerIsGone(Runnable one) {
        try {
            while (true) {
                one.run();
            }
        } catch (UncheckedIOException gone) {
            if (!killed) {
                throw gone;
            }
        }
    }

    /** Each import is one transaction of several tables; its redirect to the new article is the acknowledgement. */
    private void importOne() {
        Http editor = Http.as("bientap");
        Matcher state = VIEW_STATE.matcher(editor.get("/newsroom/import").body());
        if (!state.find()) {
            throw new IllegalStateException("no form");
        }
        var answer = editor.postMultipart("/newsroom/import", state.group(1));
        Matcher id = ID.matcher(answer.headers().firstValue("Location").orElse(""));
        if (id.find()) {
            articles.add(Long.valueOf(id.group(1)));
            imported.countDown();
        }
    }

    private void proposeOne(String who) {
        Proposer proposer = Proposer.as(who);
        String dossier = proposer.submitted();
        dossiers.add(Long.valueOf(dossier.replaceAll(".*/", "")));
        handedIn.countDown();
        proposer.withdraw(dossier);
    }

    /** Lets the portal read what was told before it was killed, up to an event that is told now. */
    private void readOn() throws Exception {
        PortalUnderTest.startAgain();
        if (PortalUnderTest.database().equals("postgresql")) {
            try (Launched second = PortalUnderTest.secondNode(secondData)) {
                assertThat(second.process().isAlive()).isTrue();
                readUpToNow();
            }
        } else {
            readUpToNow();
        }
        PortalUnderTest.stop();
    }

    /** Events are read in the order in which they were told: with this one all are. */
    private void readUpToNow() {
        String dossier = Proposer.as(LAST).submitted();
        dossiers.add(Long.valueOf(dossier.replaceAll(".*/", "")));
        Http.fresh(REVIEWER).awaitPage("/notices", dossier);
    }

    private static Set<Long> stored(Connection connection) throws Exception {
        Set<Long> ids = new HashSet<>();
        try (ResultSet rows =
                connection.createStatement().executeQuery("select distinct article_id from article_block")) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }
}
