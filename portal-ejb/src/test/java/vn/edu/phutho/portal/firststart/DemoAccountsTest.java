package vn.edu.phutho.portal.firststart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.edu.phutho.portal.account.Role;

/** Each role can be tried out, and the documentation lists what is loaded. */
class DemoAccountsTest {

    private static final List<String[]> ROWS = Table.rows("accounts.tsv");

    @Test
    void everyRoleIsHeldBySomebody() {
        assertThat(ROWS.stream()
                        .flatMap(row -> Arrays.stream(row[2].split(",")))
                        .map(Role::valueOf))
                .contains(Role.values());
    }

    @Test
    void theDocumentationListsThemAll() throws IOException {
        List<String> documented = Files.readAllLines(Path.of("../docs/demo-accounts.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split(" \\| ", 4))
                .map(cells -> cells[0].replaceAll("[|` ]", "") + " " + cells[1].replace(" ", "") + " " + cells[2])
                .toList();
        assertThat(documented)
                .containsExactlyElementsOf(ROWS.stream()
                        .map(row -> row[0] + " " + row[2] + " " + row[1])
                        .toList());
    }
}
