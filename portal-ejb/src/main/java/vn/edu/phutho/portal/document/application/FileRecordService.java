package vn.edu.phutho.portal.document.application;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import vn.edu.phutho.portal.account.application.SignedInAccount;
import vn.edu.phutho.portal.document.FileContent;
import vn.edu.phutho.portal.document.FileName;
import vn.edu.phutho.portal.document.StoredFile;
import vn.edu.phutho.portal.document.StoredFileRepository;
import vn.edu.phutho.portal.document.application.FileAccess.Verdict;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;

/** What is known of files, in transactions that last no longer than it takes to write it down. */
@Stateless
@RolesAllowed("**")
public class FileRecordService {

    @Resource
    private SessionContext session;

    @Inject
    private StoredFileRepository files;

    @Inject
    private FileFolder folder;

    @Inject
    private FileRights rights;

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
        if (rights.verdict(file, reader) != Verdict.READABLE && !rights.isFree(file, reader)) {
            throw FileRights.notFound();
        }
        return new FileToRead(FileSummary.of(file), folder.contentOf(file.getSha256()));
    }

    /** Forgets a file of the caller that belongs to nothing; its content stays until it is cleared away. */
    public void remove(long id) {
        StoredFile file = existing(id);
        SignedInAccount caller = caller();
        Verdict verdict = rights.verdict(file, caller);
        if (file.getUploadedBy() != caller.id() || verdict == Verdict.HIDDEN) {
            throw FileRights.notFound();
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

    private StoredFile existing(long id) {
        return files.find(id).orElseThrow(FileRights::notFound);
    }

    private SignedInAccount caller() {
        return rights.reader(session.getCallerPrincipal());
    }
}
