package vn.edu.phutho.portal.e2e;

import jakarta.annotation.Resource;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Runs a statement on the running portal's database, whose file no other process can open. Tests deploy it. */
@WebServlet("/")
public class SqlServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private transient DataSource dataSource;

    /** Answers with the first column of the first row, or with the number of rows that were changed. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String sql = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            if (statement.execute(sql)) {
                var rows = statement.getResultSet();
                response.getWriter().write(rows.next() ? String.valueOf(rows.getString(1)) : "");
            } else {
                response.getWriter().write(Integer.toString(statement.getUpdateCount()));
            }
        } catch (SQLException e) {
            throw new ServletException(e);
        }
    }
}
