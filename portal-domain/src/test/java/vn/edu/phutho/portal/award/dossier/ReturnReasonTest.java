package vn.edu.phutho.portal.award.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.edu.phutho.portal.shared.Fault;
import vn.edu.phutho.portal.shared.InvalidInputException;
import vn.edu.phutho.portal.shared.Refusal;

class ReturnReasonTest {

    private static Fault fault(String typed) {
        try {
            ReturnReason.of(typed, 20);
            return null;
        } catch (InvalidInputException refused) {
            return refused.faults().get(0);
        }
    }

    @Test
    void countsWhatTheReaderSees() {
        assertThat(ReturnReason.of(" " + "ậ".repeat(20) + " ", 20).text()).isEqualTo("ậ".repeat(20));
        String apart = "a\u0302\u0323".repeat(20);
        assertThat(ReturnReason.of(apart, 20).text()).isEqualTo("ậ".repeat(20));
        assertThat(fault("ậ".repeat(19))).isEqualTo(new Fault("reason", Refusal.of("award.reason.tooShort", 20, 19)));
        assertThat(fault("a\u0302\u0323".repeat(19)))
                .isEqualTo(new Fault("reason", Refusal.of("award.reason.tooShort", 20, 19)));
        assertThat(fault(null)).isEqualTo(new Fault("reason", Refusal.of("award.reason.tooShort", 20, 0)));
        assertThat(fault("   ")).isEqualTo(new Fault("reason", Refusal.of("award.reason.tooShort", 20, 0)));
    }

    @Test
    void hasAnEnd() {
        assertThat(ReturnReason.of("a".repeat(ReturnReason.MAX), 20).text()).hasSize(ReturnReason.MAX);
        assertThatThrownBy(() -> ReturnReason.of("a".repeat(ReturnReason.MAX + 1), 20))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("award.reason.tooLong");
    }
}
