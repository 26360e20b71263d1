package vn.edu.phutho.portal.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reasons and the exceptions that carry them. */
class RefusalTest {

    @Test
    void holdsKeyAndValues() {
        Refusal refusal = Refusal.of("a.b", 1, "x");
        assertThat(refusal.key()).isEqualTo("a.b");
        assertThat(refusal.args()).isEqualTo(List.of(1, "x"));
        assertThat(Refusal.of("a.b").args()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void needsAKey(String key) {
        assertThatIllegalArgumentException().isThrownBy(() -> Refusal.of(key));
        assertThatNullPointerException().isThrownBy(() -> Refusal.of(null)).withMessage("key");
    }

    @Test
    void exceptionsCarryIt() {
        Refusal refusal = Refusal.of("a.b", 1);
        assertThat(new BusinessRuleViolation("a.b", 1).refusal()).isEqualTo(refusal);
        assertThat(new NotFoundException("a.b", 1).refusal()).isEqualTo(refusal);
        assertThat(new StaleDataException("a.b", 1).refusal()).isEqualTo(refusal);
        assertThat(new NotFoundException("a.b", 1)).hasMessage("a.b[1]");
    }

    @Test
    void instantsAreStoredInUtc() {
        InstantConverter converter = new InstantConverter();
        Instant moment = Instant.parse("2026-11-23T05:00:00Z");
        OffsetDateTime stored = OffsetDateTime.parse("2026-11-23T05:00:00Z");
        assertThat(converter.convertToDatabaseColumn(moment)).isEqualTo(stored);
        assertThat(converter.convertToEntityAttribute(OffsetDateTime.parse("2026-11-23T12:00:00+07:00")))
                .isEqualTo(moment);
        assertThat(converter.convertToDatabaseColumn(null)).isNull();
        assertThat(converter.convertToEntityAttribute(null)).isNull();
    }
}
