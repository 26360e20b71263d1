package vn.edu.phutho.portal.award.dossier;

/** The parts of an achievement report that its author writes (Mẫu 05, parts I and II; domain.md 5.3 A). */
public enum ReportSection {
    /** Quyền hạn, nhiệm vụ được giao. */
    DUTIES(true),
    /** Kết quả thực hiện nhiệm vụ. */
    RESULTS(true),
    /** Sáng kiến, đề tài, giải pháp; Lao động tiên tiến does not ask for any. */
    INITIATIVES(false),
    /** Công tác Đảng, đoàn thể. */
    ORGANISATIONS(false);

    private final boolean required;

    ReportSection(boolean required) {
        this.required = required;
    }

    /** Whether a report without it is not complete. */
    public boolean required() {
        return required;
    }
}
