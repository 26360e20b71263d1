package vn.edu.phutho.portal.news.web.api;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.edu.phutho.portal.account.RoleName;
import vn.edu.phutho.portal.news.application.NewsFilter;
import vn.edu.phutho.portal.news.application.NewsQueries;
import vn.edu.phutho.portal.news.application.NewsroomQueries;
import vn.edu.phutho.portal.news.application.NewsroomService;
import vn.edu.phutho.portal.news.application.Section;
import vn.edu.phutho.portal.platform.web.api.Api;
import vn.edu.phutho.portal.platform.web.api.JsonBody;
import vn.edu.phutho.portal.platform.web.api.ParameterReader;
import vn.edu.phutho.portal.platform.web.route.Addresses;
import vn.edu.phutho.portal.shared.Faults;

/** The news as JSON: for guests the public ones, for staff all they may read; editors hand in drafts. */
@Path("/news")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NewsResource {

    private static final int SIZE = 10;

    private static final int SIZE_MAX = 50;

    @Inject
    private NewsQueries news;

    @Inject
    private NewsroomQueries newsroom;

    @Inject
    private NewsroomService service;

    @Inject
    private Addresses addresses;

    /** A page of the news, newest first; a page beyond the last one is the last one. */
    @GET
    @PermitAll
    @Operation(summary = "The news that the caller may read, newest first")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = NewsPage.class)))
    @APIResponse(responseCode = "401", description = Api.SIGN_IN)
    @APIResponse(responseCode = "404", description = "There is no such section.")
    @APIResponse(responseCode = "422", description = "A parameter is wrong.")
    public NewsPage list(
            @Schema(description = "Words that title or text must hold, with or without tones.") @QueryParam("q")
                    String query,
            @Schema(description = "Code of a section.") @QueryParam("category") String category,
            @Schema(type = SchemaType.INTEGER) @QueryParam("page") String page,
            @Schema(type = SchemaType.INTEGER) @QueryParam("size") String size) {
        Faults faults = new Faults();
        ParameterReader parameters = new ParameterReader(faults);
        String words = parameters.text("q", query);
        String section = parameters.text("category", category);
        int number = parameters.number("page", page, 1, Integer.MAX_VALUE);
        int most = parameters.number("size", size, SIZE, SIZE_MAX);
        faults.check();
        NewsFilter filter = new NewsFilter(words, section, number);
        return NewsPage.of(news.slice(filter, most), filter, addresses);
    }

    /** An article; editors get drafts as well. */
    @GET
    @Path("/{id: [1-9][0-9]{0,17}}")
    @PermitAll
    @Operation(summary = "An article")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = NewsArticle.class)))
    @APIResponse(responseCode = "401", description = Api.SIGN_IN)
    @APIResponse(responseCode = "404", description = Api.NOT_FOUND)
    public NewsArticle article(@PathParam("id") long id, @Context SecurityContext caller) {
        return NewsArticle.of(
                caller.isUserInRole(RoleName.EDITOR)
                        ? newsroom.article(id)
                        : news.article(id).article(),
                addresses);
    }

    /** Makes a draft, which readers see once an editor publishes it. */
    @POST
    @RolesAllowed(RoleName.EDITOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Hands in a draft; it is published by an editor in the portal")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = NewDraft.class)))
    @APIResponse(
            responseCode = "201",
            description = "Stored; Location is its address.",
            content = @Content(schema = @Schema(implementation = Created.class)))
    @APIResponse(responseCode = "400", description = Api.MALFORMED)
    @APIResponse(responseCode = "401", description = Api.SIGN_IN)
    @APIResponse(responseCode = "403", description = Api.FORBIDDEN)
    @APIResponse(responseCode = "413", description = Api.TOO_LARGE)
    @APIResponse(responseCode = "415", description = Api.MEDIA_TYPE)
    @APIResponse(responseCode = "422", description = Api.INVALID)
    public Response create(JsonBody body) {
        Set<String> categories = news.sections().stream().map(Section::code).collect(Collectors.toSet());
        long id = service.draft(NewDraft.read(body, categories));
        String self = Api.ROOT + "/news/" + id;
        return Api.created(self, new Created(id, self, addresses.edit(id)));
    }

    /** What was made: as JSON, and the page where it is edited and published. */
    public record Created(long id, String self, String edit) {}
}
