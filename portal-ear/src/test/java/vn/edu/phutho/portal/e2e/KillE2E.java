package vn.edu.phutho.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
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

/** The last act of a run: the server is killed while it commits, and every commit it acknowledged must be there. */
@Order(Integer.MAX_VALUE)
class KillE2E {

    private static final int WRITERS = 4;
    private static final int ENOUGH = 120;
    private static final Pattern VIEW_STATE =
            Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern ID = Pattern.compile("/newsroom/articles/([0-9]+)");

    private final Set<Long> acknowledged = ConcurrentHashMap.newKeySet();
    private final CountDownLatch enough = new CountDownLatch(ENOUGH);
    private volatile boolean killed;

    @Test
    void noAcknowledgedCommitIsLost() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        List<Future<?>> work = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            work.add(writers.submit(this::importUntilTheServerIsGone));
        }
        boolean going = enough.await(90, TimeUnit.SECONDS);
        ProcessHandle server = PortalUnderTest.server();
        killed = true;
        server.destroyForcibly();
        server.onExit().get(30, TimeUnit.SECONDS);
        writers.shutdown();
        assertThat(writers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        for (Future<?> writer : work) {
            writer.get(); // a writer that failed before the kill says here why
        }
        assertThat(going).as("writers got going").isTrue();
        assertThat(stored()).as("of %d acknowledged", acknowledged.size()).containsAll(acknowledged);
    }

    /** Each import is one transaction of several tables; its redirect to the new article is the acknowledgement. */
    private void importUntilTheServerIsGone() {
        Http editor = Http.fresh("bientap");
        try {
            while (true) {
                Matcher state =
                        VIEW_STATE.matcher(editor.get("/newsroom/import").body());
                if (!state.find()) {
                    throw new IllegalStateException("no form");
                }
                var answer = editor.postMultipart("/newsroom/import", state.group(1));
                Matcher id = ID.matcher(answer.headers().firstValue("Location").orElse(""));
                if (id.find()) {
                    acknowledged.add(Long.valueOf(id.group(1)));
                    enough.countDown();
                }
            }
        } catch (UncheckedIOException gone) {
            if (!killed) {
                throw gone;
            }
        }
    }

    private static Set<Long> stored() throws Exception {
        Set<Long> ids = new HashSet<>();
        try (Connection connection = PortalUnderTest.connection();
                ResultSet rows =
                        connection.createStatement().executeQuery("select distinct article_id from article_block")) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
        }
        return ids;
    }
}
