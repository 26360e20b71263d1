package vn.edu.phutho.portal.platform.web.operation;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import vn.edu.phutho.portal.platform.backup.DatabaseBackup;
import vn.edu.phutho.portal.platform.environment.PortalEnvironment;

/**
 * Writes a backup for {@code Backup.java}: only for this machine and only for who can read the secret in the data
 * folder. For everybody else the address does not exist.
 */
@WebServlet("/control/backup")
public class BackupServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DatabaseBackup backup;

    @Inject
    private transient PortalEnvironment environment;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!"POST".equals(request.getMethod()) || !fromOperator(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Optional<UUID> written = backup.write();
        if (written.isPresent()) {
            response.setHeader("X-Backup", written.get().toString());
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            response.sendError(HttpServletResponse.SC_CONFLICT);
        }
    }

    private boolean fromOperator(HttpServletRequest request) throws IOException {
        String expected = environment.controlToken();
        String given = request.getHeader("X-Control-Token");
        return !expected.isEmpty()
                && given != null
                && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
