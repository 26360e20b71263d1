package vn.edu.phutho.portal.platform.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only addresses that we know ourselves are kept. */
class GuestAddressTest {

    @ParameterizedTest
    @NullAndEmptySource
    void knownPathsAreTheirOwnKey(String query) {
        for (String path : new String[] {"/", "/news", "/news/5/hop-thi-dua"}) {
            assertThat(GuestAddress.key(path, query)).isEqualTo(path);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "page=2, /news?page=2",
        "category=NEWS, /news?category=NEWS",
        "category=NEWS&page=2, /news?category=NEWS&page=2",
        "page=2&category=NEWS, /news?category=NEWS&page=2"
    })
    void knownParametersAreSorted(String query, String key) {
        assertThat(GuestAddress.key("/news", query)).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q=hop",
                "page=2&x=1",
                "x=1",
                "page",
                "page=",
                "page=x",
                "page=12345",
                "page=0",
                "page=02",
                "page=2&page=3",
                "page=2&page=2",
                "category=NEWS&category=NEWS",
                "category=news",
                "category=A%20B",
                "&page=2",
                "page=2&&category=NEWS",
                "PAGE=2"
            })
    void anyOtherParameterIsNotKept(String query) {
        assertThat(GuestAddress.key("/news", query)).isNull();
    }

    @Test
    void aNumberHasOneFormOnly() {
        assertThat(GuestAddress.key("/news/05/hop", null)).isNull();
        assertThat(GuestAddress.key("/news/0/hop", null)).isNull();
    }

    @Test
    void longQueriesAreNotKept() {
        String category = "category=" + "A".repeat(40);
        assertThat(GuestAddress.key("/news", category + "&page=1234")).isNotNull();
        assertThat(GuestAddress.key("/news", category + "&page=1234&")).isNotNull();
        assertThat(GuestAddress.key("/news", category + "&page=1234&&")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/login",
                "/news/",
                "/news/5",
                "/news/5/Ho",
                "/news/5/a/b",
                "/newsroom",
                "/news/5/a b",
                "//",
                "/x"
            })
    void otherPathsAreNotKept(String path) {
        assertThat(GuestAddress.key(path, null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/news/5/hop"})
    void onlyTheListHasParameters(String path) {
        assertThat(GuestAddress.key(path, "page=2")).isNull();
    }
}
