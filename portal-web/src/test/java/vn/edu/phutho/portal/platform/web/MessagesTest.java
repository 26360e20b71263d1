package vn.edu.phutho.portal.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.edu.phutho.portal.shared.Refusal;

/** Words for what the domain says. */
class MessagesTest {

    @Test
    void daysAndReasonsBehindAReasonAreWritten() {
        Refusal inner = Refusal.of("award.decision.dateAhead", LocalDate.of(2026, 3, 5));
        assertThat(Messages.of(Refusal.of("award.chosen.refused", "HS-2026-0007", "ThS. Lê An", inner)))
                .isEqualTo("Hồ sơ HS-2026-0007 của ThS. Lê An chưa xử lý được."
                        + " Ngày ký sau ngày hôm nay (05/03/2026). Đồng chí nhập ngày trên quyết định đã ký.");
    }

    /** How long it must be is a setting. */
    @ParameterizedTest
    @ValueSource(strings = {"award", "style"})
    void whatIsAskedOfAReasonFollowsTheSetting(String bundle) {
        assertThat(Messages.text(bundle, "reason.hint", 35))
                .containsIgnoringCase("ít nhất 35 ký tự")
                .doesNotContain("20");
    }
}
