package vn.edu.phutho.portal.news.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

/** The number changes with every change of the news and only then. */
class NewsGenerationTest {

    private final NewsGeneration generation = new NewsGeneration();
    private final LongSupplier reader = generation.generation();

    @Test
    void growsWithAChangeHere() {
        long before = reader.getAsLong();
        generation.changedHere(new NewsChanged(1));
        assertThat(reader.getAsLong()).isGreaterThan(before);
    }

    @Test
    void growsOnceWithEachNumberOfTheDatabase() {
        generation.stored(7);
        long before = reader.getAsLong();
        generation.stored(7);
        assertThat(reader.getAsLong()).isEqualTo(before);
        generation.stored(8);
        assertThat(reader.getAsLong()).isGreaterThan(before);
    }

    @Test
    void aNumberThatFallsBackIsAChangeToo() {
        generation.stored(8);
        long before = reader.getAsLong();
        generation.stored(3);
        assertThat(reader.getAsLong()).isGreaterThan(before);
    }
}
