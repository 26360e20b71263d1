package vn.edu.phutho.portal.document.application;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import vn.edu.phutho.portal.account.application.AccountQueries;
import vn.edu.phutho.portal.account.application.SignedInAccount;
import vn.edu.phutho.portal.document.FileContent;
import vn.edu.phutho.portal.document.FileName;
import vn.edu.phutho.portal.document.StoredFile;
import vn.edu.phutho.portal.document.StoredFileRepository;
import vn.edu.phutho.portal.document.application.FileAccess.Verdict;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;
import vn.edu.phutho.portal.shared.NotFoundException;

/** What is known of files, in transactions that last no longer than it takes to write it down. */
@Stateless
@RolesAllowed("**")
public class FileRecordService {

    @Resource
    private SessionContext session;

    @Inject
    private AccountQueries accounts;

    @Inject
    private StoredFileRepository files;

    @Inject
    private FileFolder folder;

    @Inject
    @Any
    private Instance<FileAccess> features;

    @Inject
    private Clock clock;

    /**
     * Writes a file down and gives its content its place, the content last: what can be refused was then.
     *
     * @param moved told when the content got its place and was not there before
     */
    public FileSummary add(FileContent content, FileName name, Path temporary, Runnable moved) {
        StoredFile file = new StoredFile(content, name, caller().id(), clock.instant());
        files.add(file);
        try {
            if (folder.keep(temporary, content.sha256())) {
                moved.run();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FileSummary.of(file);
    }

    /** A file that the caller may read: says so the feature it belongs to; while it belongs to none, the uploader may. */
    public FileToRead readable(long id) {
        StoredFile file = existing(id);
        SignedInAccount reader = caller();
        Verdict verdict = verdict(id, reader);
        boolean own = verdict == Verdict.NOT_OURS && file.getUploadedBy() == reader.id();
        if (!own && verdict != Verdict.READABLE) {
            throw notFound();
        }
        return new FileToRead(FileSummary.of(file), folder.contentOf(file.getSha256()));
    }

    /** Forgets a file of the caller that belongs to nothing; its content stays until it is cleared away. */
    public void remove(long id) {
        StoredFile file = existing(id);
        SignedInAccount caller = caller();
        Verdict verdict = verdict(id, caller);
        if (file.getUploadedBy() != caller.id() || verdict == Verdict.HIDDEN) {
            throw notFound();
        }
        if (verdict == Verdict.READABLE) {
            throw new BusinessRuleViolation("document.file.inUse");
        }
        try {
            folder.touch(folder.contentOf(file.getSha256()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.remove(file);
    }

    private Verdict verdict(long id, SignedInAccount reader) {
        return features.stream()
                .map(feature -> feature.verdict(id, reader))
                .filter(verdict -> verdict != Verdict.NOT_OURS)
                .max(java.util.Comparator.comparing(verdict -> verdict == Verdict.READABLE))
                .orElse(Verdict.NOT_OURS);
    }

    private StoredFile existing(long id) {
        return files.find(id).orElseThrow(FileRecordService::notFound);
    }

    private SignedInAccount caller() {
        return accounts.named(session.getCallerPrincipal().getName()).orElseThrow(FileRecordService::notFound);
    }

    private static NotFoundException notFound() {
        return new NotFoundException("document.file.notFound");
    }
}
