package vn.edu.phutho.portal.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DomainEventTest {

    @ParameterizedTest
    @ValueSource(strings = {"award.dossier.moved", "told", "a.b2.cD"})
    void kindsAreDottedNames(String kind) {
        assertThat(new DomainEvent(kind, "k", Map.of()).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Award", "award.", ".award", "award..moved", "award moved", "award.Moved", "a\n"})
    void anythingElseIsNone(String kind) {
        assertThatThrownBy(() -> new DomainEvent(kind, "k", Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void kindAndKeyFitTheirColumns() {
        String longest = "a".repeat(DomainEvent.KIND_MAX);
        assertThat(new DomainEvent(longest, "k".repeat(DomainEvent.KEY_MAX), Map.of()).key())
                .hasSize(DomainEvent.KEY_MAX);
        assertThatThrownBy(() -> new DomainEvent(longest + "a", "k", Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DomainEvent("a", "k".repeat(DomainEvent.KEY_MAX + 1), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DomainEvent("a", " ", Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void factsStayAsTold() {
        Map<String, String> facts = new HashMap<>(Map.of("b", "2", "a", "1"));
        DomainEvent event = new DomainEvent("told", "k", facts);
        facts.clear();
        assertThat(event.facts()).containsExactly(Map.entry("a", "1"), Map.entry("b", "2"));
    }
}
