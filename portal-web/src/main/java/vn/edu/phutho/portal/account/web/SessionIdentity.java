package vn.edu.phutho.portal.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.edu.phutho.portal.account.application.SignedInAccount;

/**
 * What a session knows of who signed in; all else is read with each request.
 *
 * @param accountId the account
 * @param credentialVersion that of the password it was signed in with
 * @param ends the moment at which the session ends however busy it is
 */
record SessionIdentity(long accountId, int credentialVersion, Instant ends) implements Serializable {

    private static final Logger LOG = Logger.getLogger(SessionIdentity.class);

    private static final String ATTRIBUTE = SessionIdentity.class.getName();

    /** The identity that the session holds; empty for none, for no session and for one that just ended. */
    static Optional<SessionIdentity> of(HttpSession session) {
        try {
            return Optional.ofNullable(session).map(held -> (SessionIdentity) held.getAttribute(ATTRIBUTE));
        } catch (IllegalStateException ended) {
            return Optional.empty();
        }
    }

    /** Ends the session, which may be null; another request of the same browser may have ended it in this moment. */
    static void end(HttpSession session) {
        try {
            if (session != null) {
                session.invalidate();
            }
        } catch (IllegalStateException ended) {
            LOG.debug("ended by another request already", ended);
        }
    }

    /** Makes the session one of that account. */
    static void start(HttpSession session, SignedInAccount account, Instant ends) {
        session.setAttribute(ATTRIBUTE, new SessionIdentity(account.id(), account.credentialVersion(), ends));
    }

    /**
     * Lets the session of the request outlive a change of the password, under a new id. Another request of the same browser
     * may have found the old password gone and ended the session in this moment; then the next page asks to sign in.
     */
    static void goOn(HttpServletRequest request, int credentialVersion) {
        HttpSession session = request.getSession(false);
        try {
            of(session).ifPresent(held -> {
                request.changeSessionId();
                session.setAttribute(ATTRIBUTE, new SessionIdentity(held.accountId, credentialVersion, held.ends));
            });
        } catch (IllegalStateException ended) {
            LOG.debug("ended by another request before it could go on", ended);
        }
    }

    /** Whether the session may still be used at that moment. */
    boolean holdsAt(Instant now) {
        return now.isBefore(ends);
    }

    /** Whether the account's password is still the one of the sign-in. */
    boolean holdsFor(SignedInAccount account) {
        return account.credentialVersion() == credentialVersion;
    }
}
