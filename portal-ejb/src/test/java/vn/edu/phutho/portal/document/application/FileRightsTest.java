package vn.edu.phutho.portal.document.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.SessionContext;
import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.edu.phutho.portal.account.Role;
import vn.edu.phutho.portal.account.application.AccountQueries;
import vn.edu.phutho.portal.account.application.Injected;
import vn.edu.phutho.portal.account.application.SignedInAccount;
import vn.edu.phutho.portal.document.FileContent;
import vn.edu.phutho.portal.document.FileName;
import vn.edu.phutho.portal.document.FileType;
import vn.edu.phutho.portal.document.StoredFile;
import vn.edu.phutho.portal.document.StoredFileRepository;
import vn.edu.phutho.portal.document.application.FileAccess.Verdict;
import vn.edu.phutho.portal.platform.environment.PortalEnvironment;
import vn.edu.phutho.portal.shared.NotFoundException;

/** Who may read, attach and remove a file. */
class FileRightsTest {

    private static final long UPLOADER = 7;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-27T03:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path data;

    private final StoredFile file = Injected.into(
            new StoredFile(
                    new FileContent("a".repeat(64), 5, FileType.PDF), new FileName("a.pdf"), UPLOADER, CLOCK.instant()),
            1L);
    private final List<Verdict> verdicts = new ArrayList<>();
    private final List<StoredFile> removed = new ArrayList<>();
    private long caller = UPLOADER;

    private final FileRights rights = Injected.into(
            new FileRights(),
            new AccountQueries() {
                @Override
                public Optional<SignedInAccount> named(String username) {
                    return Optional.of(
                            new SignedInAccount(caller, username, "Lê An", null, Set.of(Role.EMPLOYEE), false, 0));
                }
            },
            features());

    private final One files = new One();
    private final FileRecordService records = Injected.into(
            new FileRecordService(),
            session(),
            files,
            rights,
            Injected.into(
                    new FileFolder(),
                    new PortalEnvironment() {
                        @Override
                        public Path data() {
                            return data;
                        }
                    },
                    CLOCK));
    private final FileQueries queries = Injected.into(new FileQueries(), session(), files, rights);

    @Test
    void aFileOfNothingIsItsUploaders() {
        assertThat(queries.attachable(List.of(1L, 1L)))
                .extracting(FileSummary::name)
                .containsExactly("a.pdf");
        assertThat(records.readable(1).content())
                .isEqualTo(data.resolve("files/aa").resolve("a".repeat(62)));
        caller = 8;
        assertThatThrownBy(() -> records.readable(1)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> records.remove(1)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> queries.attachable(List.of(1L))).hasMessageStartingWith("document.file.notAttachable");
        assertThat(removed).isEmpty();
    }

    @Test
    void aFileOfSomethingIsTheFeatures() {
        verdicts.addAll(List.of(Verdict.NOT_OURS, Verdict.HIDDEN));
        assertThatThrownBy(() -> records.readable(1)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> records.remove(1)).isInstanceOf(NotFoundException.class);
        verdicts.add(Verdict.READABLE);
        assertThatThrownBy(() -> records.remove(1)).hasMessageStartingWith("document.file.inUse");
        assertThatThrownBy(() -> queries.attachable(List.of(1L))).hasMessageStartingWith("document.file.notAttachable");
        assertThat(removed).isEmpty();
    }

    @Test
    void whatThereIsNotIsNotFound() {
        assertThatThrownBy(() -> records.readable(2)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> queries.attachable(List.of(1L, 2L)))
                .hasMessageStartingWith("document.file.notAttachable");
    }

    @SuppressWarnings("unchecked")
    private Instance<FileAccess> features() {
        return (Instance<FileAccess>) Proxy.newProxyInstance(
                Instance.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (self, method, args) -> verdicts.stream()
                        .map(verdict -> (FileAccess) (fileId, reader) -> verdict)
                        .iterator());
    }

    private static SessionContext session() {
        Principal principal = () -> "le.an";
        return (SessionContext) Proxy.newProxyInstance(
                SessionContext.class.getClassLoader(),
                new Class<?>[] {SessionContext.class},
                (self, method, args) -> principal);
    }

    private final class One implements StoredFileRepository {

        @Override
        public void add(StoredFile added) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<StoredFile> find(long id) {
            return Optional.of(file).filter(one -> one.getId() == id);
        }

        @Override
        public List<StoredFile> all(Collection<Long> ids) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void remove(StoredFile gone) {
            removed.add(gone);
        }

        @Override
        public Set<String> known(Collection<String> hashes) {
            throw new UnsupportedOperationException();
        }
    }
}
