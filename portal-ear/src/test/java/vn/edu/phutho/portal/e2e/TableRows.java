package vn.edu.phutho.portal.e2e;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/** How many rows each table of a database has; on H2 and PostgreSQL, inside of the server and outside. */
final class TableRows {

    private TableRows() {}

    /** The number of rows by the name of the table in small letters. */
    static Map<String, Long> of(Connection connection) throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet tables = statement.executeQuery("select table_name from information_schema.tables"
                        + " where lower(table_schema) = 'public' and table_type = 'BASE TABLE'")) {
            while (tables.next()) {
                String table = tables.getString(1);
                rows.put(table.toLowerCase(java.util.Locale.ROOT), count(connection, table));
            }
        }
        return rows;
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from \"" + table + "\"")) {
            row.next();
            return row.getLong(1);
        }
    }
}
