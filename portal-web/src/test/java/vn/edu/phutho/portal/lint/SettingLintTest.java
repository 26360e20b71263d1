package vn.edu.phutho.portal.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.edu.phutho.portal.settings.SettingKey;

/** A setting has a first value, is documented, and something reads it. */
class SettingLintTest {

    private static final Path MIGRATIONS = Path.of("../portal-ejb/src/main/resources/db/migration");
    private static final Path OPERATIONS = Path.of("../docs/operations.md");

    @ParameterizedTest
    @EnumSource(SettingKey.class)
    void everySettingHasAFirstValue(SettingKey key) {
        String scripts =
                Sources.under(MIGRATIONS, ".sql").stream().map(Sources::text).collect(Collectors.joining("\n"));
        assertThat(scripts).contains("'" + key.code() + "'");
    }

    @ParameterizedTest
    @EnumSource(SettingKey.class)
    void everySettingIsDocumented(SettingKey key) {
        assertThat(Sources.text(OPERATIONS)).contains("| `" + key.code() + "` |");
    }

    @ParameterizedTest
    @EnumSource(SettingKey.class)
    void everySettingIsRead(SettingKey key) {
        assertThat(Sources.java())
                .anyMatch(file -> Sources.text(file).matches("(?s).*\\bSettingKey\\." + key.name() + "\\b.*"));
    }

    @Test
    void codesAreDifferent() {
        assertThat(SettingKey.values()).extracting(SettingKey::code).doesNotHaveDuplicates();
    }
}
