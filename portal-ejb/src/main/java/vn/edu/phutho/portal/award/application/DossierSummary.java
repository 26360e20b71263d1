package vn.edu.phutho.portal.award.application;

import java.time.Instant;
import java.time.LocalDate;
import vn.edu.phutho.portal.award.catalogue.EmulationPeriod;
import vn.edu.phutho.portal.award.dossier.DossierState;
import vn.edu.phutho.portal.award.dossier.DossierWorkflow;

/**
 * A dossier as lists show it.
 *
 * @param id the dossier
 * @param year year of its period
 * @param titleName the title that is proposed
 * @param personId whom it is about
 * @param academicTitle degree for bylines, or null
 * @param fullName name of that person
 * @param post post when it was opened or last handed in
 * @param unitName unit of that day
 * @param state where it stands
 * @param since since when
 * @param due the day by which whoever holds it is to act; null when it has ended
 * @param version version, for acts on several at once
 */
public record DossierSummary(
        long id,
        int year,
        String titleName,
        long personId,
        String academicTitle,
        String fullName,
        String post,
        String unitName,
        DossierState state,
        Instant since,
        LocalDate due,
        long version) {

    /** As lists read it: year and day come from the period. */
    public DossierSummary(
            long id,
            EmulationPeriod period,
            String titleName,
            long personId,
            String academicTitle,
            String fullName,
            String post,
            String unitName,
            DossierState state,
            Instant since,
            long version) {
        this(
                id,
                period.getYear(),
                titleName,
                personId,
                academicTitle,
                fullName,
                post,
                unitName,
                state,
                since,
                DossierWorkflow.due(state, period).orElse(null),
                version);
    }

    /** Its number as people write it, e.g. {@code HS-2026-0037}. */
    public String code() {
        return code(year, id);
    }

    static String code(int year, long id) {
        return "HS-%d-%04d".formatted(year, id);
    }

    /** Name with the degree before it. */
    public String styledName() {
        return academicTitle == null ? fullName : academicTitle + " " + fullName;
    }
}
