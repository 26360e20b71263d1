package vn.edu.phutho.portal.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.edu.phutho.portal.account.application.AccountQueries;
import vn.edu.phutho.portal.account.application.SignedInAccount;
import vn.edu.phutho.portal.account.application.TokenSignInService;
import vn.edu.phutho.portal.platform.health.DatabaseProbe;
import vn.edu.phutho.portal.platform.web.error.Problems;
import vn.edu.phutho.portal.platform.web.error.RequestRefused;
import vn.edu.phutho.portal.platform.web.route.RequestPath;
import vn.edu.phutho.portal.platform.web.route.Routes;
import vn.edu.phutho.portal.platform.web.security.Caller;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;

/**
 * Tells the container with every request who is asking: people by their session, programs by a token. The session holds no more than {@link SessionIdentity}:
 * status and roles are read anew, so that a disabled account or a changed role works at the next click.
 */
@ApplicationScoped
public class PortalAuthentication implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";

    private static final int RETRY_SECONDS = 60;

    private static final int WAIT_SECONDS = 10;

    private final AccountQueries accounts;
    private final TokenSignInService tokens;
    private final Clock clock;
    private final DatabaseProbe database;

    /** For the proxy that the container puts before the bean. */
    PortalAuthentication() {
        this(null, null, null, null);
    }

    @Inject
    PortalAuthentication(AccountQueries accounts, TokenSignInService tokens, Clock clock, DatabaseProbe database) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.clock = clock;
        this.database = database;
    }

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (RequestPath.isAsset(RequestPath.of(request))) {
            return context.doNothing(); // the same for everybody: not worth a query, nor the session's time
        }
        if (RequestPath.of(request).equals(Routes.READY)) {
            request.getSession(false); // whoever types tells by it that the session is used
            return context.doNothing();
        }
        if (database.away().isPresent()) {
            return askToWait(request, response);
        }
        Optional<String> token = token(request);
        if (token.isPresent()) {
            return byToken(token.get(), request, response, context);
        }
        Optional<Caller> caller = account(request).map(PortalAuthentication::toCaller);
        if (caller.isPresent()) {
            return signedIn(caller.get(), request, context);
        }
        return context.isProtected() ? askToSignIn(request, response) : context.doNothing();
    }

    /** At once: who waits for a database that is away keeps a thread, until nobody is answered any more. */
    private static AuthenticationStatus askToWait(HttpServletRequest request, HttpServletResponse response) {
        response.setIntHeader("Retry-After", WAIT_SECONDS);
        if (Problems.expected(request)) {
            return refuse(
                    request, response, new RequestRefused("api.away", HttpServletResponse.SC_SERVICE_UNAVAILABLE));
        }
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE); // the page for errors says it
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static AuthenticationStatus signedIn(
            Caller caller, HttpServletRequest request, HttpMessageContext context) {
        request.setAttribute(Caller.ATTRIBUTE, caller);
        return context.notifyContainerAboutLogin(caller.username(), caller.roles());
    }

    /** Programs may send a token, to the addresses for programs only: pages are for people. */
    private static Optional<String> token(HttpServletRequest request) {
        return Problems.expected(request)
                ? Optional.ofNullable(request.getHeader("Authorization"))
                        .filter(header -> header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                        .map(header -> header.substring(BEARER.length()).strip())
                : Optional.empty();
    }

    /** A token counts alone: the session of a browser that sends one as well is neither used nor touched. */
    private AuthenticationStatus byToken(
            String token, HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        try {
            Optional<Caller> caller =
                    tokens.signIn(token, request.getRemoteAddr()).map(PortalAuthentication::toCaller);
            if (caller.isPresent()) {
                request.setAttribute(Caller.BY_TOKEN, true);
                return signedIn(caller.get(), request, context);
            }
            response.setHeader("WWW-Authenticate", Problems.CHALLENGE + ", error=\"invalid_token\"");
            return refuse(request, response, new RequestRefused("account.token.wrong", 401));
        } catch (BusinessRuleViolation throttled) {
            response.setIntHeader("Retry-After", RETRY_SECONDS);
            return refuse(request, response, new RequestRefused("account.token.throttled", 429));
        }
    }

    private static AuthenticationStatus refuse(
            HttpServletRequest request, HttpServletResponse response, RequestRefused refused) {
        try {
            Problems.send(request, response, refused);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private Optional<SignedInAccount> account(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Optional<SessionIdentity> identity = SessionIdentity.of(session);
        Optional<SignedInAccount> account = identity.filter(held -> held.holdsAt(clock.instant()))
                .flatMap(held -> accounts.current(held.accountId()).filter(held::holdsFor));
        if (identity.isPresent() && account.isEmpty()) {
            SessionIdentity.end(session);
        }
        return account;
    }

    private static Caller toCaller(SignedInAccount account) {
        return new Caller(
                account.id(),
                account.username(),
                account.displayName(),
                account.personId(),
                account.roles().stream().map(Enum::name).collect(Collectors.toSet()),
                account.oneTimePassword());
    }

    private static AuthenticationStatus askToSignIn(HttpServletRequest request, HttpServletResponse response) {
        if (Problems.expected(request)) {
            return refuse(request, response, new RequestRefused("api.signIn", 401));
        }
        String asked =
                request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
        boolean page = "GET".equals(request.getMethod());
        String login = Routes.LOGIN.address() + "?from="
                + URLEncoder.encode(page ? asked : request.getRequestURI(), StandardCharsets.UTF_8)
                + (page && request.getRequestedSessionId() == null ? "" : "&expired=1");
        try {
            if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
                response.setContentType("text/xml;charset=UTF-8");
                response.getWriter()
                        .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                                + login.replace("&", "&amp;") + "\"></redirect></partial-response>");
            } else {
                response.sendRedirect(login);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }
}
