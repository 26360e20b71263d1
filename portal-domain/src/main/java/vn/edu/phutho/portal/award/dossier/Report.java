package vn.edu.phutho.portal.award.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.edu.phutho.portal.shared.Faults;
import vn.edu.phutho.portal.shared.InvalidInputException;
import vn.edu.phutho.portal.shared.Refusal;
import vn.edu.phutho.portal.shared.VietnameseText;

/**
 * An achievement report as its author wrote it. Empty parts are left out; text is in normalization form C.
 *
 * @param texts the parts that hold something
 */
public record Report(Map<ReportSection, String> texts) {

    /** Most characters of one part. */
    public static final int SECTION_MAX = 20_000;

    /**
     * Takes the parts as typed.
     *
     * @throws InvalidInputException naming each part that is too long
     */
    public Report {
        Map<ReportSection, String> kept = new EnumMap<>(ReportSection.class);
        Faults faults = new Faults();
        texts.forEach((section, typed) -> {
            String text = typed == null ? "" : VietnameseText.storable(typed).strip();
            if (text.length() > SECTION_MAX) {
                faults.add(
                        field(section), Refusal.of("award.report.tooLong", SECTION_MAX, text.length() - SECTION_MAX));
            } else if (!text.isEmpty()) {
                kept.put(section, text);
            }
        });
        faults.check();
        texts = Collections.unmodifiableMap(kept);
    }

    /** A report in which nothing is written yet. */
    public static Report empty() {
        return new Report(Map.of());
    }

    /** The part, or an empty text. */
    public String text(ReportSection section) {
        return texts.getOrDefault(section, "");
    }

    /** The required parts in which nothing is written. */
    public List<ReportSection> missing() {
        List<ReportSection> missing = new ArrayList<>();
        for (ReportSection section : ReportSection.values()) {
            if (section.required() && !texts.containsKey(section)) {
                missing.add(section);
            }
        }
        return missing;
    }

    /** The name of the field in which a part is typed. */
    public static String field(ReportSection section) {
        return switch (section) {
            case DUTIES -> "duties";
            case RESULTS -> "results";
            case INITIATIVES -> "initiatives";
            case ORGANISATIONS -> "organisations";
        };
    }
}
