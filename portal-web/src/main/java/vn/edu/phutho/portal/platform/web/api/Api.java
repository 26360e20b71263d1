package vn.edu.phutho.portal.platform.web.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** What all resources name alike. */
public final class Api {

    /** Where the API begins. */
    public static final String ROOT = "/api/v1";

    /** Words of the description for statuses that mean the same everywhere. */
    public static final String MALFORMED = "The body is no JSON object in UTF-8, or the connection broke.";

    public static final String SIGN_IN = "Nobody is signed in, or the token is not (or no longer) valid.";

    public static final String FORBIDDEN = "The account lacks the role, or a page of another site asks.";

    public static final String NOT_FOUND = "There is none, or it is not for this account.";

    public static final String TOO_LARGE = "The body is larger than 256 KB.";

    public static final String MEDIA_TYPE = "The body is not declared as application/json.";

    public static final String INVALID = "Understood, but wrong: all faults are listed in errors.";

    private Api() {}

    /** The answer that something was made; a plain header, for JAX-RS would seek the address below the API. */
    public static Response created(String address, Object made) {
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.LOCATION, address)
                .entity(made)
                .build();
    }
}
