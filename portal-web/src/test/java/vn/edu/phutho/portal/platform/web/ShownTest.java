package vn.edu.phutho.portal.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small things as the house shows them. */
class ShownTest {

    @ParameterizedTest
    @CsvSource({"1, 1 KB", "1024, 1 KB", "1025, 2 KB", "421888, 412 KB", "1048576, '1,0 MB'", "1258291, '1,2 MB'"})
    void aFileIsNeverSmallerThanItIs(long bytes, String shown) {
        assertThat(new Shown().size(bytes)).isEqualTo(shown);
    }
}
