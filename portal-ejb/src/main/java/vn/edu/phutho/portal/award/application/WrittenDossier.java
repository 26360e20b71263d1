package vn.edu.phutho.portal.award.application;

import java.util.List;
import vn.edu.phutho.portal.award.dossier.Report;

/**
 * What the owner of a dossier has written and attached.
 *
 * @param report the report as it is now
 * @param newFiles files of the store to be attached besides those that are
 */
public record WrittenDossier(Report report, List<Long> newFiles) {

    public WrittenDossier {
        newFiles = List.copyOf(newFiles);
    }
}
