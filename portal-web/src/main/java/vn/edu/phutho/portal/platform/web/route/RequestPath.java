package vn.edu.phutho.portal.platform.web.route;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The path that a request asks for as the container understood it, decoded: the only form that may be compared. The raw
 * address has many ways to write the same path ({@code /n%65ws}).
 */
public final class RequestPath {

    private static final String STATIC = "/static/";

    private static final String FACES_RESOURCES = "/jakarta.faces.resource/";

    private RequestPath() {}

    /** The decoded path, from the first slash, without parameters. */
    public static String of(HttpServletRequest request) {
        return request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
    }

    /** Whether the path is one of a style sheet, script, font or picture: open to everybody and the same for all. */
    public static boolean isAsset(String path) {
        return path.startsWith(STATIC) || path.startsWith(FACES_RESOURCES);
    }
}
