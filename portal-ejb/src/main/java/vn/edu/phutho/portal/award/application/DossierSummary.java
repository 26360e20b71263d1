package vn.edu.phutho.portal.award.application;

import java.time.Instant;
import java.time.LocalDate;
import vn.edu.phutho.portal.award.catalogue.EmulationPeriod;
import vn.edu.phutho.portal.award.dossier.Dossier;
import vn.edu.phutho.portal.award.dossier.DossierState;
import vn.edu.phutho.portal.award.dossier.DossierWorkflow;
import vn.edu.phutho.portal.shared.PersonName;

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

    /** Reads it for lists. */
    static final String SELECT =
            "select new vn.edu.phutho.portal.award.application.DossierSummary(d.id, d.offered.period,"
                    + " d.offered.title.name, d.person.id, d.person.academicTitle, d.person.fullName, d.post,"
                    + " d.unit.name, d.state, d.stateSince, d.version) from Dossier d";

    /** What a list of them can be ordered by, the usual order first; the only words of an address that reach a query. */
    public enum Order {
        /** Since when it stands where it stands. */
        SINCE("d.stateSince"),
        /** Vietnamese order of names. */
        NAME("d.person.sortKey"),
        /** The unit's place in lists. */
        UNIT("d.unit.position");

        private final String by;

        Order(String by) {
            this.by = by;
        }

        String by() {
            return by;
        }
    }

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

    /** As its own page shows it. */
    static DossierSummary of(Dossier dossier) {
        return new DossierSummary(
                dossier.getId(),
                dossier.getOffered().getPeriod(),
                dossier.getOffered().getTitle().getName(),
                dossier.getPerson().getId(),
                dossier.getPerson().getAcademicTitle(),
                dossier.getPerson().getFullName(),
                dossier.getPost(),
                dossier.getUnit().getName(),
                dossier.getState(),
                dossier.getStateSince(),
                dossier.getVersion());
    }

    /** Its number as people write it, e.g. {@code HS-2026-0037}. */
    public String code() {
        return code(year, id);
    }

    static String code(int year, long id) {
        return "HS-%d-%04d".formatted(year, id);
    }

    /** For the picture beside the name. */
    public String initials() {
        return new PersonName(fullName).initials();
    }

    /** Name with the degree before it. */
    public String styledName() {
        return academicTitle == null ? fullName : academicTitle + " " + fullName;
    }
}
