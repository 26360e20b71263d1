package vn.edu.phutho.portal.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import vn.edu.phutho.portal.account.Role;
import vn.edu.phutho.portal.account.application.SignInService;
import vn.edu.phutho.portal.account.application.SignedInAccount;
import vn.edu.phutho.portal.platform.web.Messages;
import vn.edu.phutho.portal.platform.web.route.Routes;
import vn.edu.phutho.portal.settings.SettingKey;
import vn.edu.phutho.portal.settings.application.SettingQueries;
import vn.edu.phutho.portal.shared.BusinessRuleViolation;

/** Takes the form of the sign-in page. No Faces here: neither password nor session before it is known who asks. */
@WebServlet(Routes.SIGN_IN)
public class SignInServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final int SECONDS_PER_MINUTE = 60;

    private static final int RETRY_SECONDS = 5;

    @Inject
    private transient SignInService signIns;

    @Inject
    private transient SettingQueries settings;

    @Inject
    private transient Clock clock;

    /** Who asks for the address instead of sending the form, as after a failed try, gets the form. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(Routes.LOGIN.address());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String username = Optional.ofNullable(request.getParameter("username")).orElse("");
        String password = Optional.ofNullable(request.getParameter("password")).orElse("");
        try {
            Optional<SignedInAccount> account = signIns.signIn(username, password, request.getRemoteAddr());
            if (account.isEmpty()) {
                askAgain(request, response, "signInFailed", true);
                return;
            }
            startSession(request, account.get());
            response.sendRedirect(SafeAddress.inside(request.getParameter("from")));
        } catch (BusinessRuleViolation e) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            response.setIntHeader("Retry-After", RETRY_SECONDS);
            askAgain(request, response, "signInBusy", Messages.of(e.refusal()));
        }
    }

    private static void askAgain(HttpServletRequest request, HttpServletResponse response, String why, Object told)
            throws ServletException, IOException {
        request.setAttribute(why, told);
        request.getRequestDispatcher(Routes.LOGIN.view()).forward(request, response);
    }

    private void startSession(HttpServletRequest request, SignedInAccount account) {
        SessionIdentity.end(request.getSession(false));
        SettingKey idle = account.roles().contains(Role.ADMIN)
                ? SettingKey.SECURITY_SESSION_IDLE_MINUTES_ADMIN
                : SettingKey.SECURITY_SESSION_IDLE_MINUTES;
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval(settings.intValue(idle) * SECONDS_PER_MINUTE);
        Duration longest = Duration.ofHours(settings.intValue(SettingKey.SECURITY_SESSION_MAX_HOURS));
        SessionIdentity.start(session, account, clock.instant().plus(longest));
    }
}
