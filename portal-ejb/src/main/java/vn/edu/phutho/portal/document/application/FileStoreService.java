package vn.edu.phutho.portal.document.application;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import vn.edu.phutho.portal.document.FileContent;
import vn.edu.phutho.portal.document.FileName;
import vn.edu.phutho.portal.document.StoredFileRepository;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;

/**
 * Takes files in and gives them out. Bytes come and go outside of transactions: however slow a connection is, it holds none
 * of the database. What breaks off or is refused leaves neither a file nor a row.
 */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FileStoreService {

    /** Of contents of the same hash one is given its place, or taken away again, at a time. */
    private static final Object[] TURNS =
            IntStream.range(0, 64).mapToObj(turn -> new Object()).toArray();

    @Inject
    private FileFolder folder;

    @Inject
    private FileReceiver receiver;

    @Inject
    private FileRecordService records;

    @Inject
    private StoredFileRepository files;

    /**
     * Stores a file that belongs to nothing yet.
     *
     * @param name what it was called where it came from
     * @param in its bytes; read to the end, not closed
     * @return the stored file
     * @throws BusinessRuleViolation when name, size or content are refused, or the bytes break off
     */
    public FileSummary store(String name, InputStream in) {
        FileName checked = new FileName(name);
        try {
            Path temporary = folder.newTemporary();
            try {
                FileContent content = receiver.receive(in, temporary);
                if (!content.type().isNamed(checked.value())) {
                    throw new BusinessRuleViolation(
                            "document.file.ending", content.type().name());
                }
                return add(content, checked, temporary);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileSummary add(FileContent content, FileName name, Path temporary) throws IOException {
        synchronized (TURNS[Math.floorMod(content.sha256().hashCode(), TURNS.length)]) {
            AtomicBoolean moved = new AtomicBoolean();
            boolean stored = false;
            try {
                FileSummary file = records.add(content, name, temporary, () -> moved.set(true));
                stored = true;
                return file;
            } finally {
                if (!stored
                        && moved.get()
                        && files.known(Set.of(content.sha256())).isEmpty()) {
                    Files.deleteIfExists(folder.contentOf(content.sha256()));
                }
            }
        }
    }

    /**
     * A file to send to the caller.
     *
     * @throws vn.edu.phutho.portal.shared.NotFoundException when there is none, or the caller may not read it
     */
    public FileToRead read(long id) {
        return records.readable(id);
    }

    /**
     * Removes a file of the caller that belongs to nothing.
     *
     * @throws vn.edu.phutho.portal.shared.NotFoundException when there is none, or it is somebody else's
     * @throws BusinessRuleViolation when it belongs to something
     */
    public void remove(long id) {
        records.remove(id);
    }
}
