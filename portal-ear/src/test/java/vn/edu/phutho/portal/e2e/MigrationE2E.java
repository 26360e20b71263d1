package vn.edu.phutho.portal.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Migrations that move what people wrote, on data of the version before. */
class MigrationE2E {

    private static final Path SCRIPTS =
            Path.of(System.getProperty("it.checkout"), "portal-ejb/src/main/resources/db/migration");

    @Test
    void relatedTitlesMoveIntoTheirArticleInTheirOrder() throws SQLException, IOException {
        try (Connection connection = empty();
                Statement statement = connection.createStatement()) {
            for (String script : scriptsBefore("V20261127_2")) {
                statement.execute(script);
            }
            for (int article = 1; article <= 3; article++) {
                statement.execute("insert into article (id, title, slug, category_code, status, visibility, dated_at,"
                        + " summary, search_text, version) values (" + article + ", 'a', 'a', 'TRAINING', 'DRAFT',"
                        + " 'PUBLIC', timestamp '2026-01-01 00:00:00', 'a', 'a', 0)");
            }
            statement.execute("insert into article_related (article_id, position, title) values"
                    + " (3, 2, 'Tin ba'), (3, 0, 'Tin một'), (3, 1, 'Tin hai'), (2, 0, 'Tin lẻ')");
            statement.execute(Files.readString(SCRIPTS.resolve("V20261127_2__related_titles.sql")));
            assertThat(titles(statement)).containsExactly("", "Tin lẻ", "Tin một\nTin hai\nTin ba");
        }
    }

    private static List<String> titles(Statement statement) throws SQLException {
        List<String> titles = new ArrayList<>();
        try (var rows = statement.executeQuery("select related_titles from article order by id")) {
            while (rows.next()) {
                titles.add(rows.getString(1));
            }
        }
        return titles;
    }

    private static List<String> scriptsBefore(String version) throws IOException {
        List<String> scripts = new ArrayList<>();
        try (Stream<Path> files = Files.list(SCRIPTS)) {
            for (Path file : (Iterable<Path>) files.sorted()::iterator) {
                if (file.getFileName().toString().compareTo(version) < 0) {
                    scripts.add(Files.readString(file));
                }
            }
        }
        return scripts;
    }

    /** A database of the kind under test with nothing in it. */
    private static Connection empty() throws SQLException {
        if (PortalUnderTest.database().equals("h2")) {
            return DriverManager.getConnection("jdbc:h2:mem:migration");
        }
        try (Connection server = PortalUnderTest.postgres("postgres");
                Statement statement = server.createStatement()) {
            statement.execute("create database migration");
        }
        return PortalUnderTest.postgres("migration");
    }
}
