package vn.edu.phutho.portal.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesConverterTest {

    private final LinesConverter converter = new LinesConverter();

    @Test
    void linesComeBackInTheirOrder() {
        for (List<String> lines : List.of(List.<String>of(), List.of("Một"), List.of("Hai", "Một", "Một"))) {
            assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(lines)))
                    .isEqualTo(lines);
        }
    }

    @Test
    void aRowWithoutValueHasNoLines() {
        assertThat(converter.convertToEntityAttribute(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "một\nhai", "một\rhai"})
    void whatWouldComeBackOtherwiseIsRefused(String line) {
        assertThatIllegalArgumentException().isThrownBy(() -> converter.convertToDatabaseColumn(List.of("Đầu", line)));
    }
}
