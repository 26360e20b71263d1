package vn.edu.phutho.portal.draft.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.edu.phutho.portal.draft.DraftKey;
import vn.edu.phutho.portal.draft.FormName;
import vn.edu.phutho.portal.draft.application.DraftReceipt;
import vn.edu.phutho.portal.draft.application.DraftService;
import vn.edu.phutho.portal.draft.application.SavedDraft;
import vn.edu.phutho.portal.platform.web.api.Api;
import vn.edu.phutho.portal.platform.web.api.JsonBody;
import vn.edu.phutho.portal.platform.web.error.RequestRefused;
import vn.edu.phutho.portal.platform.web.security.Caller;

/** What somebody typed into a form and has not sent: each person reaches the own drafts only. */
@Path("/drafts/{form}/{key}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DraftResource {

    @Inject
    private DraftService drafts;

    @Inject
    private HttpServletRequest request;

    /** Keeps what the form holds now and tells when that was. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Keeps what is typed into a form and not sent yet")
    @APIResponse(responseCode = "200", description = "Kept, and when.")
    @APIResponse(responseCode = "400", description = Api.MALFORMED)
    @APIResponse(responseCode = "401", description = Api.SIGN_IN)
    @APIResponse(responseCode = "403", description = "A page of another site asks.")
    @APIResponse(responseCode = "404", description = "There is no form of that name, or the key is none.")
    @APIResponse(responseCode = "409", description = "The page was drawn for another account.")
    @APIResponse(responseCode = "413", description = Api.TOO_LARGE)
    @APIResponse(responseCode = "415", description = Api.MEDIA_TYPE)
    @APIResponse(responseCode = "422", description = Api.INVALID)
    public Response put(@PathParam("form") String form, @PathParam("key") String key, JsonBody body) {
        DraftKey place = place(form, key);
        TypedJson typed = TypedJson.read(body);
        typed.account().ifPresent(this::requireAccount);
        DraftReceipt receipt = drafts.store(place, typed.form());
        return Response.ok(Json.createObjectBuilder()
                        .add("savedAt", receipt.savedAt().toString())
                        .add("elsewhere", receipt.elsewhere())
                        .build()
                        .toString())
                .build();
    }

    /** The draft; 204 when there is none, which is no error. */
    @GET
    @Operation(summary = "The caller's own draft of a form")
    @APIResponse(
            responseCode = "200",
            description = "The draft: its fields, when it was kept, and the version it is of.")
    @APIResponse(responseCode = "204", description = "There is none.")
    @APIResponse(responseCode = "401", description = Api.SIGN_IN)
    @APIResponse(responseCode = "403", description = "A page of another site asks.")
    @APIResponse(responseCode = "404", description = "There is no form of that name, or the key is none.")
    public Response get(@PathParam("form") String form, @PathParam("key") String key) {
        return drafts.find(place(form, key))
                .map(draft -> Response.ok(json(draft).toString()))
                .orElseGet(Response::noContent)
                .build();
    }

    /** Forgets the draft. */
    @DELETE
    @Operation(summary = "Forgets the caller's own draft of a form")
    @APIResponse(responseCode = "204", description = "Forgotten, or there was none.")
    @APIResponse(responseCode = "401", description = Api.SIGN_IN)
    @APIResponse(responseCode = "403", description = "A page of another site asks.")
    @APIResponse(responseCode = "404", description = "There is no form of that name, or the key is none.")
    public void delete(@PathParam("form") String form, @PathParam("key") String key) {
        drafts.delete(place(form, key));
    }

    private static DraftKey place(String form, String key) {
        return FormName.of(form)
                .filter(known -> DraftKey.isKey(key))
                .map(known -> new DraftKey(known, key))
                .orElseThrow(() -> new RequestRefused("draft.unknown", 404));
    }

    /** A page drawn for one person may still be open when another one signs in with the same browser. */
    private void requireAccount(String named) {
        boolean same = Caller.of(request)
                .filter(caller -> Long.toString(caller.accountId()).equals(named))
                .isPresent();
        if (!same) {
            throw new RequestRefused("draft.otherAccount", 409);
        }
    }

    private static JsonObject json(SavedDraft draft) {
        JsonObjectBuilder fields = Json.createObjectBuilder();
        draft.fields().forEach(fields::add);
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("fields", fields)
                .add("savedAt", draft.savedAt().toString());
        return draft.version() == null
                ? json.build()
                : json.add("version", draft.version()).build();
    }
}
