package vn.edu.phutho.portal.platform.web.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** Puts all resources under {@code /api/v1}. */
@ApplicationPath(Api.ROOT)
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Portal of the Phu Tho political school",
                        version = "1",
                        description = "Refusals are application/problem+json with all faults at once."),
        security = @SecurityRequirement(name = "token"))
@SecurityScheme(
        securitySchemeName = "token",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "A personal access token, made on the page for one's own profile.")
public class ApiApplication extends Application {}
