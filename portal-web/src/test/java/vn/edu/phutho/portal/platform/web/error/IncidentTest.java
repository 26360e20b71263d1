package vn.edu.phutho.portal.platform.web.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids that readers pass on. */
class IncidentTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T02:42:59Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    @Test
    void idTellsTheMinuteInSchoolTime() {
        assertThat(Incident.newId(CLOCK)).matches("PT-20261123-0942-[0-9A-F]{4}");
        assertThat(Incident.isId(Incident.newId(CLOCK))).isTrue();
        assertThat(Incident.isId(Incident.log(CLOCK, "/news", new IllegalStateException("for the test"))))
                .isTrue();
    }

    @Test
    void theMinuteIsReadBackFromTheId() {
        assertThat(Incident.minute("PT-20261123-0942-7F3A")).hasValue(LocalDateTime.of(2026, 11, 23, 9, 42));
        assertThat(Incident.minute("PT-20261323-0942-7F3A")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PT-20261123-0942-7F3", "PT-20261123-0942-7f3a", "<b>", "PT-20261123-0942-7F3A\n"})
    void nothingElseIsAnId(String text) {
        assertThat(Incident.isId(text)).isFalse();
    }
}
