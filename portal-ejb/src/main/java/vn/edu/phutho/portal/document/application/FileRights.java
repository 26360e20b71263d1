package vn.edu.phutho.portal.document.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.security.Principal;
import vn.edu.phutho.portal.account.application.AccountQueries;
import vn.edu.phutho.portal.account.application.SignedInAccount;
import vn.edu.phutho.portal.document.StoredFile;
import vn.edu.phutho.portal.document.application.FileAccess.Verdict;
import vn.edu.phutho.portal.shared.NotFoundException;

/** Asks the features whose a file is. While it is nobody's, it is its uploader's. */
@ApplicationScoped
class FileRights {

    @Inject
    private AccountQueries accounts;

    @Inject
    @Any
    private Instance<FileAccess> features;

    /** Who asks, as of now. */
    SignedInAccount reader(Principal caller) {
        return accounts.named(caller.getName()).orElseThrow(FileRights::notFound);
    }

    /** What the feature that the file belongs to says; of several the one that lets the reader. */
    Verdict verdict(StoredFile file, SignedInAccount reader) {
        Verdict found = Verdict.NOT_OURS;
        for (FileAccess feature : features) {
            Verdict verdict = feature.verdict(file.getId(), reader);
            if (verdict == Verdict.READABLE) {
                return verdict;
            }
            found = verdict == Verdict.HIDDEN ? verdict : found;
        }
        return found;
    }

    /** Whether the reader uploaded the file and it belongs to nothing. */
    boolean isFree(StoredFile file, SignedInAccount reader) {
        return file.getUploadedBy() == reader.id() && verdict(file, reader) == Verdict.NOT_OURS;
    }

    /** The same for what does not exist and for what is not the reader's. */
    static NotFoundException notFound() {
        return new NotFoundException("document.file.notFound");
    }
}
