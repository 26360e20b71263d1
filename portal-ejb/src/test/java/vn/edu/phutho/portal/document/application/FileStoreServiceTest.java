package vn.edu.phutho.portal.document.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.edu.phutho.portal.account.application.Injected;
import vn.edu.phutho.portal.document.FileContent;
import vn.edu.phutho.portal.document.FileName;
import vn.edu.phutho.portal.document.StoredFile;
import vn.edu.phutho.portal.document.StoredFileRepository;
import vn.edu.phutho.portal.platform.environment.PortalEnvironment;
import vn.edu.phutho.portal.settings.SettingKey;
import vn.edu.phutho.portal.settings.application.SettingQueries;
import vn.edu.phutho.portal.shared.TooLargeException;

/** Uploaded files on the disk: whole and once, or not at all. */
class FileStoreServiceTest {

    private static final String PDF = "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n";

    private static final Instant NOW = Instant.parse("2026-11-27T03:00:00Z");

    @TempDir
    private Path data;

    private final Known known = new Known(new HashSet<>());
    private boolean databaseFails;

    private final FileFolder folder = Injected.into(
            new FileFolder(),
            new PortalEnvironment() {
                @Override
                public Path data() {
                    return data;
                }
            },
            Clock.fixed(NOW, ZoneOffset.UTC));

    private final FileStoreService store = Injected.into(
            new FileStoreService(),
            folder,
            Injected.into(new FileReceiver(), new SettingQueries() {
                @Override
                public int intValue(SettingKey key) {
                    return 1;
                }
            }),
            new FileRecordService() {
                @Override
                public FileSummary add(FileContent content, FileName name, Path temporary, Runnable moved) {
                    return written(content, name, temporary, moved);
                }
            },
            known);

    /** As the real one, with a transaction that may fail in its last moment. */
    private FileSummary written(FileContent content, FileName name, Path temporary, Runnable moved) {
        try {
            if (folder.keep(temporary, content.sha256())) {
                moved.run();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        if (databaseFails) {
            throw new IllegalStateException("no commit");
        }
        known.hashes().add(content.sha256());
        return new FileSummary(1, name.value(), content.size(), content.type().mediaType());
    }

    @Test
    void aFileLiesUnderItsHashForItsOwnerOnly() throws IOException {
        FileSummary file = store.store("../báo cáo.pdf", in(PDF));
        assertThat(file).isEqualTo(new FileSummary(1, "báo cáo.pdf", PDF.length(), "application/pdf"));
        String hash = known.hashes().iterator().next();
        Path content = data.resolve("files").resolve(hash.substring(0, 2)).resolve(hash.substring(2));
        assertThat(files()).containsExactly(content);
        assertThat(content).hasContent(PDF);
        assertThat(rights(content)).isEqualTo("rw-------");
        assertThat(rights(content.getParent())).isEqualTo("rwx------");
    }

    @Test
    void theSameContentIsKeptOnce() throws IOException {
        store.store("a.pdf", in(PDF));
        store.store("b.pdf", in(PDF));
        assertThat(files()).hasSize(1);
        databaseFails = true;
        assertThatThrownBy(() -> store.store("c.pdf", in(PDF))).isInstanceOf(IllegalStateException.class);
        assertThat(files()).as("what others need stays").hasSize(1);
    }

    @Test
    void whatIsNotWrittenDownLeavesNothing() throws IOException {
        databaseFails = true;
        assertThatThrownBy(() -> store.store("a.pdf", in(PDF))).isInstanceOf(IllegalStateException.class);
        assertThat(files()).isEmpty();
    }

    @Test
    void whatBreaksOffLeavesNothing() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };
        assertThatThrownBy(() -> store.store("a.pdf", new SequenceInputStream(in(PDF), broken)))
                .hasMessageStartingWith("document.file.cutOff");
        assertThat(files()).isEmpty();
    }

    @Test
    void whatIsRefusedLeavesNothing() throws IOException {
        String limit = "%PDF-" + "x".repeat(1024 * 1024 - 10) + "%%EOF";
        assertThat(store.store("a.pdf", in(limit)).size()).isEqualTo(1024 * 1024);
        assertThatThrownBy(() -> store.store("b.pdf", in(limit + "\n"))).isInstanceOf(TooLargeException.class);
        assertThatThrownBy(() -> store.store("a.pdf", in(""))).hasMessageStartingWith("document.file.empty");
        assertThatThrownBy(() -> store.store("a.pdf", in("<html>"))).hasMessageStartingWith("document.file.type");
        assertThatThrownBy(() -> store.store("a.png", in(PDF))).hasMessageStartingWith("document.file.ending[PDF]");
        assertThat(files()).hasSize(1);
    }

    @Test
    void onlyWhatNobodyNeedsForADayIsClearedAway() throws IOException {
        store.store("a.pdf", in(PDF));
        Path needed = files().get(0);
        Path orphan = Files.createDirectories(data.resolve("files/ab")).resolve("c".repeat(62));
        Path young = data.resolve("files/ab").resolve("d".repeat(62));
        Path left = data.resolve("files/tmp/in-1.part");
        for (Path file : List.of(orphan, young, left)) {
            Files.writeString(file, "x");
        }
        for (Path file : List.of(needed, orphan, left)) {
            Files.setLastModifiedTime(file, FileTime.from(NOW.minus(Duration.ofHours(25))));
        }
        Files.setLastModifiedTime(young, FileTime.from(NOW.minus(Duration.ofHours(23))));
        Injected.into(new FileClearance(), folder, known, Clock.fixed(NOW, ZoneOffset.UTC))
                .clear();
        assertThat(files()).containsExactlyInAnyOrder(needed, young);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private record Known(Set<String> hashes) implements StoredFileRepository {

        @Override
        public void add(StoredFile file) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<StoredFile> find(long id) {
            return Optional.empty();
        }

        @Override
        public List<StoredFile> all(Collection<Long> ids) {
            return List.of();
        }

        @Override
        public void remove(StoredFile file) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Set<String> known(Collection<String> asked) {
            return asked.stream().filter(hashes::contains).collect(Collectors.toSet());
        }
    }
}
