package vn.edu.phutho.portal.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.edu.phutho.portal.platform.environment.PortalEnvironment;

/** Where a backup lies, and that a failed one leaves nothing behind. */
class DatabaseBackupTest {

    @TempDir
    private Path data;

    private Path asked;

    @Test
    void theFileLiesInTheDataFolderUnderANameOfItsOwn() throws Exception {
        var name = backup(false).write();
        assertThat(asked).isEqualTo(data.resolve("backup").resolve(name.orElseThrow() + ".zip"));
        assertThat(backup(false).write()).isNotEqualTo(name);
    }

    @Test
    void halfAFileIsTakenAway() throws Exception {
        assertThat(backup(true).write()).isEmpty();
        assertThat(asked).isNotNull();
        try (Stream<Path> left = Files.list(data.resolve("backup"))) {
            assertThat(left).isEmpty();
        }
    }

    /** A backup whose database writes half a file, and then fails or not. */
    private DatabaseBackup backup(boolean failing) throws ReflectiveOperationException {
        DatabaseBackup backup = new DatabaseBackup();
        PreparedStatement statement = proxy(PreparedStatement.class, arguments -> {
            if (arguments != null) {
                asked = Path.of((String) arguments[1]);
            } else {
                half(failing);
            }
            return false;
        });
        Connection connection = proxy(Connection.class, arguments -> statement);
        set(backup, "dataSource", proxy(DataSource.class, arguments -> connection));
        set(backup, "environment", new PortalEnvironment() {
            @Override
            public Path data() {
                return data;
            }
        });
        return backup;
    }

    private void half(boolean failing) throws IOException, SQLException {
        Files.writeString(asked, "half");
        if (failing) {
            throw new SQLException("disk full");
        }
    }

    private interface Answer {
        Object to(Object[] arguments) throws IOException, SQLException;
    }

    private static void set(DatabaseBackup backup, String name, Object value) throws ReflectiveOperationException {
        Field field = DatabaseBackup.class.getDeclaredField(name);
        field.setAccessible(true);
        field.set(backup, value);
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> method.getName().equals("close") ? null : answer.to(arguments)));
    }
}
