package vn.edu.phutho.portal.platform.web.api;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Shows the description of the API that the build made of the resources. */
@Path("/openapi.json")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OpenApiResource {

    static final String FILE = "openapi.json";

    /** The description as it came out of the build. */
    @GET
    @PermitAll
    @Operation(summary = "This description")
    @APIResponse(responseCode = "200", description = "OpenAPI in JSON.")
    @APIResponse(responseCode = "401", description = Api.SIGN_IN)
    public InputStream describe() {
        return OpenApiResource.class.getResourceAsStream(FILE);
    }
}
