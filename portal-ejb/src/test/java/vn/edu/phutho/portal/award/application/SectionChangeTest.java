package vn.edu.phutho.portal.award.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.edu.phutho.portal.award.application.SectionChange.Kind;
import vn.edu.phutho.portal.award.dossier.Report;
import vn.edu.phutho.portal.award.dossier.ReportSection;

class SectionChangeTest {

    private static Report report(String results) {
        return new Report(Map.of(ReportSection.RESULTS, results, ReportSection.DUTIES, "Giảng dạy"));
    }

    private static List<SectionChange> between(String before, String after) {
        return SectionChange.between(report(before), report(after));
    }

    @Test
    void namesOnlyThePartsThatDiffer() {
        assertThat(between("Dạy 8 lớp.", "Dạy 8 lớp.")).isEmpty();
        assertThat(between("Dạy 8 lớp.", "Dạy 9 lớp."))
                .extracting(SectionChange::section)
                .containsExactly(ReportSection.RESULTS);
    }

    @Test
    void showsWordsThatWentAndWordsThatCame() {
        SectionChange change =
                between("Dạy 8 lớp, đạt.", "Dạy 10 lớp, 240 tiết, đạt.").get(0);
        assertThat(change.runs())
                .extracting(run -> run.kind() + ":" + run.text())
                .containsExactly("SAME:Dạy ", "REMOVED:8 ", "ADDED:10 ", "SAME:lớp, ", "ADDED:240 tiết, ", "SAME:đạt.");
    }

    @ParameterizedTest
    @CsvSource({"'a b', 'b a c'", "'', 'mới'", "'cũ', ''", "'một\n\nhai  ba', 'một\nhai ba bốn'"})
    void thePiecesAreBothTexts(String before, String after) {
        List<SectionChange> changes = between(before, after);
        assertThat(changes).hasSize(1);
        assertThat(without(changes.get(0), Kind.ADDED)).isEqualTo(before.strip());
        assertThat(without(changes.get(0), Kind.REMOVED)).isEqualTo(after.strip());
    }

    private static String without(SectionChange change, Kind kind) {
        return change.runs().stream()
                .filter(run -> run.kind() != kind)
                .map(SectionChange.Run::text)
                .collect(Collectors.joining());
    }
}
