package vn.edu.phutho.portal.document.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import vn.edu.phutho.portal.document.FileContent;
import vn.edu.phutho.portal.document.FileInspection;
import vn.edu.phutho.portal.settings.SettingKey;
import vn.edu.phutho.portal.settings.application.SettingQueries;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;
import vn.edu.phutho.portal.shared.TooLargeException;

/** Writes what comes in to the disk, counts it on the way, and finds out what it is. */
@ApplicationScoped
class FileReceiver {

    private static final int BUFFER = 64 * 1024;

    private static final long MEGABYTE = 1024L * 1024;

    @Inject
    private SettingQueries settings;

    /**
     * Takes everything in.
     *
     * @param in what comes; read to its end
     * @param to the empty file that takes it
     * @throws TooLargeException when more comes than may
     * @throws BusinessRuleViolation when it breaks off or is of no kind that is taken
     */
    FileContent receive(InputStream in, Path to) {
        try (FileChannel file = FileChannel.open(to, StandardOpenOption.WRITE)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long size = copy(in, file, digest);
            file.force(true);
            String sha256 = HexFormat.of().formatHex(digest.digest());
            return new FileContent(sha256, Math.max(1, size), FileInspection.typeOf(to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private long copy(InputStream in, FileChannel file, MessageDigest digest) throws IOException {
        int megabytes = settings.intValue(SettingKey.DOCUMENT_FILE_MAX_MB);
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int read = next(in, buffer); read >= 0; read = next(in, buffer)) {
            size += read;
            if (size > megabytes * MEGABYTE) {
                throw new TooLargeException("document.file.tooLarge", megabytes);
            }
            digest.update(buffer, 0, read);
            ByteBuffer part = ByteBuffer.wrap(buffer, 0, read);
            while (part.hasRemaining()) {
                file.write(part);
            }
        }
        return size;
    }

    /** A connection that breaks is no failure of the portal, unlike a disk that is full. */
    private static int next(InputStream in, byte[] buffer) {
        try {
            return in.read(buffer);
        } catch (IOException brokenOff) {
            throw new BusinessRuleViolation("document.file.cutOff");
        }
    }
}
