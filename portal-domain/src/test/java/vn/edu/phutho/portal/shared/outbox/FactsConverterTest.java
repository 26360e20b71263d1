package vn.edu.phutho.portal.shared.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FactsConverterTest {

    private final FactsConverter converter = new FactsConverter();

    static Stream<Map<String, String>> facts() {
        return Stream.of(
                Map.of(),
                Map.of("dossier", "12"),
                Map.of("dossier", "12", "state", "SUBMITTED"),
                Map.of("a=b", "c=d"),
                Map.of("line", "one\ntwo\n"),
                Map.of("back\\slash", "\\n"),
                Map.of("", ""),
                Map.of("tên", "Đỗ Quang Huy"));
    }

    @ParameterizedTest
    @MethodSource("facts")
    void whatIsStoredComesBack(Map<String, String> facts) {
        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(facts)))
                .isEqualTo(facts);
    }
}
