package vn.edu.phutho.portal.e2e;

import jakarta.annotation.Resource;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Tells {@link TableRows} of the running portal's database, whose file no other process can open. Tests deploy it. */
@WebServlet("/")
public class TableRowsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Resource(lookup = "java:jboss/datasources/PortalDS")
    private transient DataSource dataSource;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try (var connection = dataSource.getConnection()) {
            response.getWriter().write(TableRows.of(connection).toString());
        } catch (SQLException e) {
            throw new ServletException(e);
        }
    }
}
