package vn.edu.phutho.portal.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParametersTest {

    @Test
    void textsAreCutAndStorable() {
        assertThat(Asked.of("q=a%00b").text("q")).isEqualTo("ab");
        assertThat(Asked.of("q=Ho%CC%A3p").text("q")).isEqualTo("Họp");
        assertThat(Asked.of("q=" + "x".repeat(101)).text("q")).hasSize(100);
        assertThat(Asked.of("r=1").text("q")).isNull();
    }

    @Test
    void numbersFallBack() {
        assertThat(Asked.of("page=7").number("page", 1)).isEqualTo(7);
        assertThat(Asked.of("page=-7").number("page", 1)).isEqualTo(1);
        assertThat(Asked.of("page=99999999999").number("page", 1)).isEqualTo(1);
        assertThat(Asked.of("").number("page", 1)).isEqualTo(1);
    }

    @Test
    void aFormSaysWhichVersionItWasDrawnFrom() {
        assertThat(Asked.of("version=7").seenVersion()).isEqualTo(7);
        assertThat(Asked.of("version=x").seenVersion()).isEqualTo(-1);
        assertThat(Asked.of("version=7").seenVersion(12)).isEqualTo(-1);
        assertThat(Asked.of("version=7&version-12=3").seenVersion(12)).isEqualTo(3);
    }

    @Test
    void idsAreNumbersOnceInTheirOrder() {
        assertThat(Asked.of("pick=3&pick=1&pick=3&pick=x&pick=-1&pick=0&pick=99999999999999999999")
                        .ids("pick"))
                .containsExactly(3L, 1L);
        assertThat(Asked.of("").ids("pick")).isEmpty();
        String many = IntStream.rangeClosed(1, 300).mapToObj(i -> "pick=" + i).collect(Collectors.joining("&"));
        assertThat(Asked.of(many).ids("pick")).hasSize(200);
    }
}
