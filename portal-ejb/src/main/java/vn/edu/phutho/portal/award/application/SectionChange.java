package vn.edu.phutho.portal.award.application;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.edu.phutho.portal.award.dossier.Report;
import vn.edu.phutho.portal.award.dossier.ReportSection;

/**
 * What changed in one part of a report from one submission to the next, word by word.
 *
 * @param section the part
 * @param runs its text, in pieces that stayed, went or came
 */
public record SectionChange(ReportSection section, List<Run> runs) {

    /** Words with the blanks behind them, so that the pieces put together are the text again. */
    private static final Pattern WORD = Pattern.compile("\\S+\\s*|\\s+");

    public SectionChange {
        runs = List.copyOf(runs);
    }

    /** What became of a piece of text. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /**
     * A piece of text.
     *
     * @param kind what became of it
     * @param text the piece
     */
    public record Run(Kind kind, String text) {}

    /** The parts that differ, in the order of the report. */
    static List<SectionChange> between(Report before, Report after) {
        List<SectionChange> changes = new ArrayList<>();
        for (ReportSection section : ReportSection.values()) {
            if (!before.text(section).equals(after.text(section))) {
                changes.add(new SectionChange(section, runs(before.text(section), after.text(section))));
            }
        }
        return changes;
    }

    private static List<Run> runs(String before, String after) {
        List<String> old = words(before);
        List<Run> runs = new ArrayList<>();
        int place = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, words(after)).getDeltas()) {
            int at = delta.getSource().getPosition();
            add(runs, Kind.SAME, old.subList(place, at));
            add(runs, Kind.REMOVED, delta.getSource().getLines());
            add(runs, Kind.ADDED, delta.getTarget().getLines());
            place = at + delta.getSource().size();
        }
        add(runs, Kind.SAME, old.subList(place, old.size()));
        return runs;
    }

    private static void add(List<Run> runs, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            runs.add(new Run(kind, String.join("", words)));
        }
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).toList();
    }
}
