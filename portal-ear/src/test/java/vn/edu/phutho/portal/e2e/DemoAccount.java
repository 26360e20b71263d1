package vn.edu.phutho.portal.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A row of {@code docs/demo-accounts.md}.
 *
 * @param username what the account signs in with
 * @param roles names of its roles
 */
record DemoAccount(String username, Set<String> roles) {

    /** Every documented account. */
    static List<DemoAccount> all() {
        try {
            return Files.readAllLines(Path.of(System.getProperty("it.checkout"), "docs/demo-accounts.md")).stream()
                    .filter(line -> line.startsWith("| `"))
                    .map(line -> line.split("\\s*\\|\\s*"))
                    .map(cells -> new DemoAccount(cells[1].replace("`", ""), Set.of(cells[2].split(",\\s*"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
