package vn.edu.phutho.portal.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All that is wrong is told at once, each at its place. */
class FaultsTest {

    private static final Refusal WHY = Refusal.of("it.wrong");

    private final Faults faults = new Faults();

    @ParameterizedTest
    @CsvSource({
        "title, /title",
        "credits/degree, /credits/degree",
        "/blocks/2/text, /blocks/2/text",
        "/?x, /?x",
        "?size, ?size",
        "'', ''"
    })
    void aFieldIsAPointer(String field, String pointer) {
        assertThat(new Fault(field, WHY).pointer()).isEqualTo(pointer);
    }

    @ParameterizedTest
    @CsvSource({
        "degree, credits, credits/degree",
        "degree, /credits, /credits/degree",
        "/text, /blocks/2, /blocks/2/text",
        "'', credits, credits",
        "degree, '', degree",
        "'', '', ''"
    })
    void whatHoldsAThingSaysWhereItIs(String field, String place, String seen) {
        assertThat(new Fault(field, WHY).within(place)).isEqualTo(new Fault(seen, WHY));
    }

    @Test
    void everyRefusalOfTheDomainIsTakenWithAllItsFaults() {
        assertThat(faults.take("name", () -> "Lê An")).hasValue("Lê An");
        assertThat(faults.take("none", () -> null)).isEmpty();
        assertThatCode(faults::check).doesNotThrowAnyException();
        assertThat(faults.<String>take("title", () -> {
                    throw new BusinessRuleViolation("it.tooLong", 5);
                }))
                .isEmpty();
        faults.take("credits", () -> {
            throw new InvalidInputException(List.of(new Fault("degree", WHY), new Fault("name", WHY)));
        });
        assertThat(faults.found())
                .containsExactly(
                        new Fault("title", Refusal.of("it.tooLong", 5)),
                        new Fault("credits/degree", WHY),
                        new Fault("credits/name", WHY));
        assertThatThrownBy(faults::check)
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused -> assertThat(refused.faults()).isEqualTo(faults.found()));
    }

    @Test
    void whatElseGoesWrongIsNoFault() {
        assertThatThrownBy(() -> faults.take("x", () -> {
                    throw new StaleDataException("it.stale");
                }))
                .isInstanceOf(StaleDataException.class);
    }

    @Test
    void aFieldKeepsItsFirstFaultAndTheWholeKeepsAll() {
        faults.add("dated", Refusal.of("it.unreadable"));
        faults.add("/dated", Refusal.of("it.missing"));
        faults.add("", Refusal.of("it.one"));
        faults.add("", Refusal.of("it.two"));
        assertThat(faults.found())
                .extracting(fault -> fault.refusal().key())
                .containsExactly("it.unreadable", "it.one", "it.two");
    }

    @Test
    void aHundredFaultsAreEnough() {
        for (int i = 0; i < 101; i++) {
            faults.add("blocks/" + i, WHY);
        }
        assertThat(faults.found()).hasSize(100);
    }

    @Test
    void everyRefusalIsAFaultOfTheWhole() {
        assertThat(new StaleDataException("it.stale").faults()).containsExactly(new Fault("", Refusal.of("it.stale")));
    }
}
