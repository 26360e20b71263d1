package vn.edu.phutho.portal.platform.environment;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jboss.logging.Logger;

/**
 * Holds the second byte of {@code portal.lock} in the data folder as long as the server runs; the launcher holds the first.
 * So a server whose launcher was killed still keeps a second start, and a restore of a backup, away from its data.
 */
@Singleton
@Startup
public class DataFolderLock {

    /** Name for {@code @DependsOn} of other start-up beans. */
    public static final String NAME = "DataFolderLock";

    /** The launcher shows what is logged here as an error. */
    private static final Logger LOG = Logger.getLogger("portal.start");

    private static final long SERVERS_BYTE = 1;

    @Inject
    private PortalEnvironment environment;

    private FileChannel channel;

    @PostConstruct
    void hold() {
        Path file = environment.data().resolve("portal.lock");
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock(SERVERS_BYTE, 1, false) == null) {
                LOG.errorf("another server runs on %s", environment.data());
                throw new IllegalStateException("no lock, no portal");
            }
        } catch (IOException e) {
            throw new IllegalStateException("no lock on " + file, e);
        }
    }

    @PreDestroy
    void release() {
        try {
            channel.close();
        } catch (IOException e) {
            LOG.warn("the lock ends with the process", e);
        }
    }
}
