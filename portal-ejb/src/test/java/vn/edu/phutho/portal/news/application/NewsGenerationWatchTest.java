package vn.edu.phutho.portal.news.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import vn.edu.phutho.portal.account.application.Injected;
import vn.edu.phutho.portal.platform.health.DatabaseProbe;

/** The watch goes on looking whatever the database answers. */
class NewsGenerationWatchTest {

    private final NewsGeneration generation = new NewsGeneration();
    private final Answers answers = new Answers();
    private final NewsGenerationWatch watch =
            Injected.into(new NewsGenerationWatch(), generation, answers, new DatabaseProbe());

    @Test
    void survivesEveryFailureAndSeesTheNextChange() {
        answers.queue.add(7L);
        watch.look();
        long before = generation.generation().getAsLong();
        answers.queue.add(new SQLException("gone"));
        answers.queue.add(new IllegalStateException("pool is shut"));
        assertThatCode(watch::look).doesNotThrowAnyException();
        assertThatCode(watch::look).doesNotThrowAnyException();
        assertThat(generation.generation().getAsLong()).isEqualTo(before);
        answers.queue.add(8L);
        watch.look();
        assertThat(generation.generation().getAsLong()).isGreaterThan(before);
    }

    private static final class Answers extends NewsAnnouncement {

        private final Queue<Object> queue = new ArrayDeque<>();

        @Override
        long stored() throws SQLException {
            Object answer = queue.remove();
            if (answer instanceof SQLException failure) {
                throw failure;
            }
            if (answer instanceof RuntimeException failure) {
                throw failure;
            }
            return (Long) answer;
        }
    }
}
