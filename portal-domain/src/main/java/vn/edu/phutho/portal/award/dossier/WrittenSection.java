package vn.edu.phutho.portal.award.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A part of a report as it was handed in a certain time; 0 stands for what is being written now. */
@Embeddable
public class WrittenSection {

    static final int WORKING = 0;

    @Column(nullable = false)
    private int submission;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private ReportSection section;

    @Column(name = "section_text", nullable = false, length = Report.SECTION_MAX)
    private String text;

    protected WrittenSection() {}

    private WrittenSection(int submission, ReportSection section, String text) {
        this.submission = submission;
        this.section = section;
        this.text = text;
    }

    static List<WrittenSection> of(int submission, Report report) {
        List<WrittenSection> written = new ArrayList<>();
        report.texts().forEach((section, text) -> written.add(new WrittenSection(submission, section, text)));
        return written;
    }

    static Report report(List<WrittenSection> all, int submission) {
        Map<ReportSection, String> texts = new EnumMap<>(ReportSection.class);
        all.stream().filter(part -> part.submission == submission).forEach(part -> texts.put(part.section, part.text));
        return new Report(texts);
    }

    int submission() {
        return submission;
    }
}
