package vn.edu.phutho.portal.document.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.edu.phutho.portal.document.application.FileStoreService;
import vn.edu.phutho.portal.document.application.FileSummary;
import vn.edu.phutho.portal.document.web.FileServlet;
import vn.edu.phutho.portal.platform.web.api.Api;
import vn.edu.phutho.portal.settings.SettingKey;
import vn.edu.phutho.portal.settings.application.SettingQueries;
import vn.edu.phutho.portal.shared.TooLargeException;

/** Uploads: the file is the whole body, its name a header. What it is its content says, not the header for its type. */
@Path("/files")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class FilesResource {

    private static final long MEGABYTE = 1024L * 1024;

    @Inject
    private FileStoreService files;

    @Inject
    private SettingQueries settings;

    @Inject
    private HttpServletRequest request;

    /** Stores a file that belongs to nothing yet; a form names it by its id. */
    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Uploads a file: PDF, DOCX, XLSX, JPG or PNG")
    @APIResponse(
            responseCode = "201",
            description = "Stored; Location is where it is downloaded.",
            content = @Content(schema = @Schema(implementation = UploadedFile.class)))
    @APIResponse(responseCode = "401", description = Api.SIGN_IN)
    @APIResponse(responseCode = "403", description = "A page of another site asks.")
    @APIResponse(responseCode = "413", description = "Larger than the setting document.file_max_mb.")
    @APIResponse(
            responseCode = "422",
            description = "Broken off, empty, damaged, of no kind that is taken, or badly named.")
    public Response upload(
            @Parameter(description = "The file's name in UTF-8, percent-encoded.", required = true)
                    @HeaderParam("X-File-Name")
                    String name,
            InputStream body) {
        int megabytes = settings.intValue(SettingKey.DOCUMENT_FILE_MAX_MB);
        if (request.getContentLengthLong() > megabytes * MEGABYTE) {
            throw new TooLargeException("document.file.tooLarge", megabytes);
        }
        FileSummary file = files.store(FileNameHeader.decoded(name), body);
        UploadedFile uploaded = UploadedFile.of(file);
        return Api.created(uploaded.link(), uploaded);
    }

    /** Removes one's own file while it belongs to nothing. */
    @DELETE
    @Path("/{id: [1-9][0-9]{0,17}}")
    @Operation(summary = "Removes an uploaded file that is attached to nothing")
    @APIResponse(responseCode = "204", description = "Removed.")
    @APIResponse(responseCode = "401", description = Api.SIGN_IN)
    @APIResponse(responseCode = "403", description = "A page of another site asks.")
    @APIResponse(responseCode = "404", description = Api.NOT_FOUND)
    @APIResponse(responseCode = "422", description = "It is attached to something.")
    public void remove(@PathParam("id") long id) {
        files.remove(id);
    }

    /** An uploaded file. */
    public record UploadedFile(long id, String name, long size, String mediaType, String link) {

        static UploadedFile of(FileSummary file) {
            return new UploadedFile(
                    file.id(), file.name(), file.size(), file.mediaType(), FileServlet.ADDRESS + "/" + file.id());
        }
    }
}
