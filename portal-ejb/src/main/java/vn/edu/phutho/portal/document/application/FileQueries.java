package vn.edu.phutho.portal.document.application;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.edu.phutho.portal.account.application.SignedInAccount;
import vn.edu.phutho.portal.document.StoredFileRepository;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;

/** Reads about files, for the features that they are attached to. */
@Stateless
@RolesAllowed("**")
public class FileQueries {

    @Resource
    private SessionContext session;

    @Inject
    private StoredFileRepository files;

    @Inject
    private FileRights rights;

    /**
     * The files that the caller may attach to something: uploaded by the caller, belonging to nothing yet.
     *
     * @param ids numbers of files, as a form sent them
     * @return the files in the same order
     * @throws BusinessRuleViolation when one of them is none, whatever the reason: it is told with all else still typed
     */
    public List<FileSummary> attachable(List<Long> ids) {
        SignedInAccount caller = rights.reader(session.getCallerPrincipal());
        return ids.stream()
                .distinct()
                .map(id -> files.find(id)
                        .filter(file -> rights.isFree(file, caller))
                        .orElseThrow(() -> new BusinessRuleViolation("document.file.notAttachable")))
                .map(FileSummary::of)
                .toList();
    }

    /**
     * Files by their numbers, for a page of the feature that they belong to; whether the caller may see that page is what the
     * feature knows. Those that are gone are left out.
     */
    public List<FileSummary> summaries(List<Long> ids) {
        return files.all(ids).stream().map(FileSummary::of).toList();
    }
}
