package vn.edu.phutho.portal.platform.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Flyway would notice only when the portal starts; two branches that are merged may well bring the same number. */
class MigrationScriptsTest {

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db/migration"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void everyScriptHasTheFormOfAName() throws IOException {
        assertThat(names())
                .hasSizeGreaterThan(10)
                .filteredOn(name -> !name.matches("V20\\d{6}_[1-9]\\d*__[a-z0-9_]+\\.sql"))
                .as("not VyyyyMMdd_n__what.sql")
                .isEmpty();
    }

    @Test
    void noTwoScriptsHaveTheSameNumber() throws IOException {
        assertThat(names())
                .as("take the next free n of the day for the one that was not merged first")
                .extracting(name -> name.replaceAll("__.*", ""))
                .doesNotHaveDuplicates();
    }
}
