package vn.edu.phutho.portal.platform.web.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses that pages link to lead somewhere. */
class AddressesTest {

    private final Addresses to = new Addresses();

    @Test
    void everyLinkLeadsToAPage() {
        Stream.of(
                        to.getHome(),
                        to.getNews(),
                        to.getLogin(),
                        to.getPassword(),
                        to.getNewsroom(),
                        to.getNewsImport(),
                        to.article(5, "hop"),
                        to.print(5),
                        to.edit(5))
                .forEach(address -> assertThat(Routes.find(address)).as(address).isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        ", , 1, /news",
        ", , 0, /news",
        "'', ' ', 1, /news",
        ", , 2, /news?page=2",
        ", NEWS, 1, /news?category=NEWS",
        "họp & thi đua, NEWS, 3, /news?q=h%E1%BB%8Dp+%26+thi+%C4%91ua&category=NEWS&page=3"
    })
    void listLeavesOutWhatGoesWithoutSaying(String query, String category, int page, String expected) {
        assertThat(to.newsList(query, category, page)).isEqualTo(expected);
    }
}
