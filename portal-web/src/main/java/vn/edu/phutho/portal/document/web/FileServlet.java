package vn.edu.phutho.portal.document.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.edu.phutho.portal.document.application.FileStoreService;
import vn.edu.phutho.portal.document.application.FileToRead;
import vn.edu.phutho.portal.shared.NotFoundException;

/**
 * Sends an uploaded file, {@code /files/{id}}, to whom may read it; for everybody else there is none. Always as an
 * attachment of the kind that its content was found to be: nothing that somebody uploaded is ever shown as a page.
 */
@WebServlet(FileServlet.ADDRESS + "/*")
public class FileServlet extends HttpServlet {

    /** What the address of a file begins with. */
    public static final String ADDRESS = "/files";

    private static final long serialVersionUID = 1L;

    private static final Pattern ID = Pattern.compile("/[1-9][0-9]{0,17}");

    @Inject
    private transient FileStoreService files;

    /** Answers HEAD as well: the container then drops what is written. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<FileToRead> found = readable(request.getPathInfo());
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        FileToRead file = found.get();
        response.setContentType(file.summary().mediaType());
        response.setContentLengthLong(file.summary().size());
        response.setHeader(
                "Content-Disposition", Attachment.header(file.summary().name()));
        response.setHeader("Cache-Control", "private, no-store");
        Files.copy(file.content(), response.getOutputStream());
    }

    private Optional<FileToRead> readable(String path) {
        if (path == null || !ID.matcher(path).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(files.read(Long.parseLong(path.substring(1))));
        } catch (NotFoundException notForThisReader) {
            return Optional.empty();
        }
    }
}
