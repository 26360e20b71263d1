package vn.edu.phutho.portal.document.application;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;
import vn.edu.phutho.portal.document.StoredFileRepository;
import vn.edu.phutho.portal.platform.migration.DatabaseMigration;

/**
 * Clears away at the start and every night what nobody needs: contents without a file, and what came in and was never taken.
 * Only what is older than a day, so that no upload, and no backup that began before a file was removed, loses anything.
 */
@Singleton
@Startup
@DependsOn(DatabaseMigration.NAME)
public class FileClearance {

    private static final Logger LOG = Logger.getLogger("portal.operation");

    private static final Duration KEEP = Duration.ofDays(1);

    @Inject
    private FileFolder folder;

    @Inject
    private StoredFileRepository files;

    @Inject
    private Clock clock;

    @PostConstruct
    @Schedule(hour = "3", minute = "17", persistent = false)
    void clear() {
        Instant before = clock.instant().minus(KEEP);
        try {
            int removed = remove(folder.leftBehind(before));
            for (Path part : folder.parts()) {
                removed += remove(unknown(folder.older(part, before)));
            }
            if (removed > 0) {
                LOG.infof("cleared away %d files that nobody needs", removed);
            }
        } catch (IOException e) {
            LOG.warn("files that nobody needs could not be cleared away", e);
        }
    }

    private List<Path> unknown(List<Path> contents) {
        Set<String> known =
                files.known(contents.stream().map(FileFolder::hashOf).toList());
        return contents.stream()
                .filter(content -> !known.contains(FileFolder.hashOf(content)))
                .toList();
    }

    private static int remove(List<Path> paths) throws IOException {
        for (Path path : paths) {
            Files.deleteIfExists(path);
        }
        return paths.size();
    }
}
