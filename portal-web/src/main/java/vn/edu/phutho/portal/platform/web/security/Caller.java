package vn.edu.phutho.portal.platform.web.security;

import jakarta.servlet.ServletRequest;
import java.util.Optional;
import java.util.Set;

/**
 * Who makes a request, as far as the frame of the pages must know. The mechanism that signs people in puts it into the
 * request; a guest's request has none.
 *
 * @param accountId the account
 * @param username its name at sign-in
 * @param displayName its name on pages, with degree
 * @param personId the person who owns it; null for purely technical accounts
 * @param roles names of the roles as of now
 * @param mustChangePassword whether nothing but choosing another password is open to the account
 */
public record Caller(
        long accountId,
        String username,
        String displayName,
        Long personId,
        Set<String> roles,
        boolean mustChangePassword) {

    /** Name of the request attribute that holds the caller. */
    public static final String ATTRIBUTE = Caller.class.getName();

    /** Name of the request attribute that is there when the caller was told by a token, not by a cookie. */
    public static final String BY_TOKEN = ATTRIBUTE + ".byToken";

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** The caller of that request; empty for guests. */
    public static Optional<Caller> of(ServletRequest request) {
        return Optional.ofNullable((Caller) request.getAttribute(ATTRIBUTE));
    }
}
