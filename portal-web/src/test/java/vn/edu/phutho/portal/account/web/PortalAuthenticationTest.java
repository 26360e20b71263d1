package vn.edu.phutho.portal.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.edu.phutho.portal.account.Role;
import vn.edu.phutho.portal.account.application.AccountQueries;
import vn.edu.phutho.portal.account.application.SignedInAccount;
import vn.edu.phutho.portal.account.application.TokenSignInService;
import vn.edu.phutho.portal.platform.health.DatabaseProbe;
import vn.edu.phutho.portal.platform.web.security.Caller;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;

/** Who asks, by what the session holds and what the account is now. */
class PortalAuthenticationTest {

    private static final Instant NOW = Instant.parse("2026-11-23T05:00:00Z");

    private final Map<String, Object> inSession = new HashMap<>();
    private final Map<String, Object> inRequest = new HashMap<>();
    private SignedInAccount account = account(0);
    private boolean invalidated;
    private boolean newId;
    private int queries;
    private String path = "/news";
    private String authorization;
    private int status;
    private String away;
    private final Map<String, Object> headers = new HashMap<>();
    private final List<String> tokens = new ArrayList<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    private final HttpSession session = proxy(HttpSession.class, (self, method, args) -> switch (method.getName()) {
        case "getAttribute" -> inSession.get((String) args[0]);
        case "setAttribute" -> inSession.put((String) args[0], args[1]);
        case "invalidate" -> invalidated = true;
        default -> throw new UnsupportedOperationException(method.getName());
    });

    private final HttpServletRequest request =
            proxy(HttpServletRequest.class, (self, method, args) -> switch (method.getName()) {
                case "getServletPath", "getRequestURI" -> path;
                case "getHeader" -> authorization;
                case "getRemoteAddr" -> "10.0.0.1";
                case "getPathInfo" -> null;
                case "getSession" -> session;
                case "setAttribute" -> inRequest.put((String) args[0], args[1]);
                case "changeSessionId" -> {
                    newId = true;
                    yield "new";
                }
                default -> throw new UnsupportedOperationException(method.getName());
            });

    private final HttpServletResponse response =
            proxy(HttpServletResponse.class, (self, method, args) -> switch (method.getName()) {
                case "setStatus" -> status = (int) args[0];
                case "setHeader", "setIntHeader" -> headers.put((String) args[0], args[1]);
                case "containsHeader" -> headers.containsKey(args[0]);
                case "getOutputStream" ->
                    new ServletOutputStream() {
                        @Override
                        public void write(int sign) {
                            body.write(sign);
                        }

                        @Override
                        public boolean isReady() {
                            return true;
                        }

                        @Override
                        public void setWriteListener(WriteListener listener) {
                            throw new UnsupportedOperationException();
                        }
                    };
                default -> null;
            });

    private final HttpMessageContext context =
            proxy(HttpMessageContext.class, (self, method, args) -> switch (method.getName()) {
                case "notifyContainerAboutLogin" -> AuthenticationStatus.SUCCESS;
                case "doNothing" -> AuthenticationStatus.NOT_DONE;
                case "isProtected" -> false;
                default -> throw new UnsupportedOperationException(method.getName());
            });

    private final PortalAuthentication authentication = new PortalAuthentication(
            new AccountQueries() {
                @Override
                public Optional<SignedInAccount> current(long id) {
                    queries++;
                    return Optional.ofNullable(account);
                }
            },
            new TokenSignInService() {
                @Override
                public Optional<SignedInAccount> signIn(String sent, String address) {
                    tokens.add(sent);
                    if (sent.equals("too many")) {
                        throw new BusinessRuleViolation("account.token.throttled");
                    }
                    return Optional.ofNullable(account).filter(known -> sent.equals("right"));
                }
            },
            Clock.fixed(NOW, ZoneOffset.UTC),
            new DatabaseProbe() {
                @Override
                public Optional<String> away() {
                    return Optional.ofNullable(away);
                }
            });

    @BeforeEach
    void signIn() {
        SessionIdentity.start(session, account, NOW.plusSeconds(1));
    }

    @Test
    void whoSignedInIsTheCaller() {
        assertThat(ask()).isEqualTo(AuthenticationStatus.SUCCESS);
        assertThat(inRequest.get(Caller.ATTRIBUTE))
                .isEqualTo(new Caller(7, "le.an", "Lê An", null, Set.of("EMPLOYEE", "EDITOR"), false));
        assertThat(invalidated).isFalse();
    }

    @Test
    void assetsAskNobody() {
        path = "/static/css/portal.css";
        assertThat(ask()).isEqualTo(AuthenticationStatus.NOT_DONE);
        path = "/jakarta.faces.resource/theme.css.xhtml";
        assertThat(ask()).isEqualTo(AuthenticationStatus.NOT_DONE);
        assertThat(queries).isZero();
    }

    /** Whoever types tells by it that the session is used; a watchdog waits for no account. */
    @Test
    void whoAsksWhetherThePortalIsReadyIsNotLookedUp() {
        path = "/ready";
        away = "Connection refused";
        assertThat(ask()).isEqualTo(AuthenticationStatus.NOT_DONE);
        assertThat(queries).isZero();
        assertThat(status).isZero();
    }

    @Test
    void whileTheDatabaseIsAwayNobodyWaitsForIt() {
        away = "Connection refused";
        assertThat(ask()).isEqualTo(AuthenticationStatus.SEND_CONTINUE);
        assertThat(status).isEqualTo(503);
        assertThat(headers).containsEntry("Retry-After", 10);
        assertThat(queries).isZero();
        assertThat(invalidated).as("the session outlives it").isFalse();
    }

    @Test
    void whileTheDatabaseIsAwayProgramsReadAProblem() {
        away = "Connection refused";
        path = "/api/v1/news";
        assertThat(ask()).isEqualTo(AuthenticationStatus.SEND_CONTINUE);
        assertThat(status).isEqualTo(503);
        assertThat(body.toString(StandardCharsets.UTF_8)).contains("\"code\":\"api.away\"");
        assertThat(tokens).isEmpty();
    }

    @Test
    void anotherPasswordEndsTheSession() {
        account = account(1);
        refused();
    }

    @Test
    void theSessionOfTheChangeGoesOnUnderANewId() {
        SessionIdentity.goOn(request, 1);
        account = account(1);
        assertThat(ask()).isEqualTo(AuthenticationStatus.SUCCESS);
        assertThat(newId).isTrue();
    }

    @Test
    void theLongestTimeEndsTheSession() {
        SessionIdentity.start(session, account, NOW);
        refused();
        assertThat(queries).isZero();
    }

    @Test
    void aDisabledAccountEndsTheSession() {
        account = null;
        refused();
    }

    @Test
    void aSessionOfNobodyIsLeftAlone() {
        inSession.clear();
        assertThat(ask()).isEqualTo(AuthenticationStatus.NOT_DONE);
        assertThat(invalidated).isFalse();
    }

    @Test
    void aTokenIsTheCallerWithoutTheSession() {
        inSession.clear();
        path = "/api/v1/news";
        authorization = "bearer right";
        assertThat(ask()).isEqualTo(AuthenticationStatus.SUCCESS);
        assertThat(inRequest).containsKeys(Caller.ATTRIBUTE, Caller.BY_TOKEN);
    }

    @Test
    void aTokenOpensNoPage() {
        inSession.clear();
        authorization = "Bearer right";
        assertThat(ask()).isEqualTo(AuthenticationStatus.NOT_DONE);
        assertThat(tokens).isEmpty();
    }

    @Test
    void aWrongTokenIsRefusedWhateverTheSessionSays() {
        path = "/api/v1/news";
        authorization = "Bearer wrong";
        assertThat(ask()).isEqualTo(AuthenticationStatus.SEND_CONTINUE);
        assertThat(status).isEqualTo(401);
        assertThat(headers.get("WWW-Authenticate")).asString().contains("invalid_token");
        assertThat(body.toString(StandardCharsets.UTF_8)).contains("\"code\":\"account.token.wrong\"");
        assertThat(inRequest).doesNotContainKeys(Caller.ATTRIBUTE, Caller.BY_TOKEN);
        assertThat(invalidated).isFalse();
    }

    @Test
    void tooManyWrongTokensMakeTheAddressWait() {
        path = "/api/v1/news";
        authorization = "Bearer too many";
        assertThat(ask()).isEqualTo(AuthenticationStatus.SEND_CONTINUE);
        assertThat(status).isEqualTo(429);
        assertThat(headers).containsKey("Retry-After");
    }

    @Test
    void otherWaysToAuthorizeAreNone() {
        path = "/api/v1/news";
        authorization = "Basic bGUuYW46eA==";
        assertThat(ask()).isEqualTo(AuthenticationStatus.SUCCESS);
        assertThat(tokens).isEmpty();
        assertThat(inRequest).doesNotContainKey(Caller.BY_TOKEN);
    }

    private void refused() {
        assertThat(ask()).isEqualTo(AuthenticationStatus.NOT_DONE);
        assertThat(inRequest).isEmpty();
        assertThat(invalidated).isTrue();
    }

    private AuthenticationStatus ask() {
        return authentication.validateRequest(request, response, context);
    }

    private static SignedInAccount account(int credentialVersion) {
        return new SignedInAccount(
                7, "le.an", "Lê An", null, Set.of(Role.EMPLOYEE, Role.EDITOR), false, credentialVersion);
    }

    private static <T> T proxy(Class<T> type, InvocationHandler answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers));
    }
}
