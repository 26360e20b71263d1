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
        try (Connection connection = empty("related_titles");
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

    /** A script may bring rows with ids of its own; the portal's must not be among them. */
    @Test
    void whatThePortalStoresComesBehindTheRowsOfScripts() throws SQLException, IOException {
        try (Connection connection = empty("ids_of_scripts");
                Statement statement = connection.createStatement()) {
            for (String script : scriptsBefore("W")) {
                statement.execute(script);
            }
            List<String> sequences = texts(
                    statement,
                    "select sequence_name from information_schema.sequences where lower(sequence_name) like '%seq'");
            assertThat(sequences).hasSizeGreaterThan(10);
            for (String sequence : sequences) {
                long given = number(statement, "select nextval('" + sequence + "')");
                long first = given < 50 ? given : given - 49; // EclipseLink takes the fifty up to the one given
                String table = sequence.substring(0, sequence.length() - "_seq".length());
                assertThat(number(statement, "select coalesce(max(id), 0) from " + table))
                        .as("ids that scripts gave in " + table)
                        .isLessThan(first);
            }
        }
    }

    private static long number(Statement statement, String query) throws SQLException {
        return Long.parseLong(texts(statement, query).get(0));
    }

    private static List<String> titles(Statement statement) throws SQLException {
        return texts(statement, "select related_titles from article order by id");
    }

    private static List<String> texts(Statement statement, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
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
    private static Connection empty(String name) throws SQLException {
        if (PortalUnderTest.database().equals("h2")) {
            return DriverManager.getConnection("jdbc:h2:mem:" + name);
        }
        try (Connection server = PortalUnderTest.postgres("postgres");
                Statement statement = server.createStatement()) {
            statement.execute("create database " + name);
        }
        return PortalUnderTest.postgres(name);
    }
}
