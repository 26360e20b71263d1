package vn.edu.phutho.portal.news.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What an address asks for becomes a filter that does no harm. */
class NewsFilterTest {

    @Test
    void nonsenseCountsAsNothing() {
        NewsFilter filter = new NewsFilter(null, " ", -3);
        assertThat(filter).isEqualTo(new NewsFilter("", null, 1));
        assertThat(new NewsFilter(" a ", "NEWS", 2)).isEqualTo(new NewsFilter("a", "NEWS", 2));
    }
}
