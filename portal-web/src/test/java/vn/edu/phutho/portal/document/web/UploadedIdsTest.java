package vn.edu.phutho.portal.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a form says of its files is read without harm. */
class UploadedIdsTest {

    @Test
    void eachFileOnceInItsOrder() {
        assertThat(UploadedIds.of("12,7,12")).containsExactly(12L, 7L);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {",", "0", "-1", "x", "1 ", "9999999999999999999", "1;drop"})
    void nonsenseIsNotThere(String noted) {
        assertThat(UploadedIds.of(noted)).isEmpty();
    }
}
