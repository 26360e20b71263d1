package vn.edu.phutho.portal.award.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.edu.phutho.portal.shared.Fault;
import vn.edu.phutho.portal.shared.InvalidInputException;
import vn.edu.phutho.portal.shared.Refusal;

class ReportTest {

    @Test
    void keepsWhatSaysSomethingInOneForm() {
        Map<ReportSection, String> typed = new HashMap<>();
        typed.put(ReportSection.DUTIES, "  Giảng dạy Triết học\u0000 ");
        typed.put(ReportSection.RESULTS, " \n ");
        typed.put(ReportSection.INITIATIVES, null);
        Report report = new Report(typed);
        assertThat(report.texts()).containsOnlyKeys(ReportSection.DUTIES);
        assertThat(report.text(ReportSection.DUTIES)).isEqualTo("Giảng dạy Triết học");
        assertThat(report.text(ReportSection.RESULTS)).isEmpty();
        assertThat(report.missing()).containsExactly(ReportSection.RESULTS);
        assertThat(Report.empty().missing()).containsExactly(ReportSection.DUTIES, ReportSection.RESULTS);
    }

    @Test
    void tellsEveryPartThatIsTooLong() {
        String long1 = "a".repeat(Report.SECTION_MAX + 1);
        assertThat(new Report(Map.of(ReportSection.DUTIES, "a".repeat(Report.SECTION_MAX))).texts())
                .hasSize(1);
        assertThatThrownBy(() -> new Report(Map.of(ReportSection.DUTIES, long1, ReportSection.ORGANISATIONS, long1)))
                .isInstanceOf(InvalidInputException.class)
                .extracting(refused -> ((InvalidInputException) refused).faults())
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(Fault.class))
                .containsExactlyInAnyOrder(
                        new Fault("duties", Refusal.of("award.report.tooLong", Report.SECTION_MAX, 1)),
                        new Fault("organisations", Refusal.of("award.report.tooLong", Report.SECTION_MAX, 1)));
    }

    @Test
    void everyPartHasAFieldOfItsOwn() {
        assertThat(java.util.Arrays.stream(ReportSection.values()).map(Report::field))
                .doesNotHaveDuplicates();
    }
}
