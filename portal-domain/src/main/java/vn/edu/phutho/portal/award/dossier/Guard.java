package vn.edu.phutho.portal.award.dossier;

import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.edu.phutho.portal.award.dossier.Situation.Facts;
import vn.edu.phutho.portal.shared.Fault;
import vn.edu.phutho.portal.shared.Refusal;

/** A condition of an act besides place and person; each gives its reasons when it does not hold. */
enum Guard {
    /** D1, D3: the period takes dossiers on the day. */
    PERIOD_OPEN(Guard::outsideOfPeriod),
    /** D1: one living dossier for a person, title and period. */
    NO_DUPLICATE(facts -> facts.duplicate() ? of("award.dossier.duplicate") : List.of()),
    /** D3: every required part of the report says something. */
    REPORT_COMPLETE(facts -> facts.missing().stream().map(Guard::missing).toList()),
    /** D3: the files that the title asks for are there. */
    FILES_ATTACHED(facts -> facts.files() >= facts.filesRequired()
            ? List.of()
            : List.of(new Fault("files", Refusal.of("award.files.missing", facts.filesRequired(), facts.files())))),
    /** D18: the title is within the Principal's competence (Law 2022, article 80). */
    SCHOOL_DECIDES(facts -> facts.schoolDecides() ? List.of() : of("award.decide.level")),
    /** D18: whoever proposed for the unit does not decide as well. */
    FOUR_EYES(facts -> facts.actorProposed() ? of("award.decide.fourEyes") : List.of());

    private final Function<Facts, List<Fault>> faults;

    Guard(Function<Facts, List<Fault>> faults) {
        this.faults = faults;
    }

    Stream<Fault> faults(Facts facts) {
        return faults.apply(facts).stream();
    }

    private static List<Fault> outsideOfPeriod(Facts facts) {
        if (facts.day().isBefore(facts.opensOn())) {
            return of("award.period.notYet", facts.opensOn());
        }
        return facts.day().isAfter(facts.submitBy()) ? of("award.period.closed", facts.submitBy()) : List.of();
    }

    /** A fault of the whole, about no field of its own. */
    private static List<Fault> of(String key, Serializable... args) {
        return List.of(Fault.ofWhole(Refusal.of(key, args)));
    }

    private static Fault missing(ReportSection section) {
        return new Fault(
                Report.field(section),
                switch (section) {
                    case DUTIES -> Refusal.of("award.report.dutiesMissing");
                    case RESULTS -> Refusal.of("award.report.resultsMissing");
                    case INITIATIVES -> Refusal.of("award.report.initiativesMissing");
                    case ORGANISATIONS -> Refusal.of("award.report.organisationsMissing");
                });
    }
}
