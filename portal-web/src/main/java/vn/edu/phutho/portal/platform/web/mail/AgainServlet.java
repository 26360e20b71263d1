package vn.edu.phutho.portal.platform.web.mail;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.edu.phutho.portal.platform.mail.MailService;
import vn.edu.phutho.portal.platform.outbox.OutboxFailureService;
import vn.edu.phutho.portal.platform.web.route.RequestPath;
import vn.edu.phutho.portal.platform.web.route.Routes;
import vn.edu.phutho.portal.shared.NotFoundException;

/** Another try of a mail or of a reading, named by {@code id}. */
@WebServlet({Routes.MAIL_AGAIN, Routes.READING_AGAIN})
public class AgainServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MailService mails;

    @Inject
    private transient OutboxFailureService outbox;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = String.valueOf(request.getParameter("id"));
        try {
            response.sendRedirect(again(RequestPath.of(request), id.matches("[0-9]{1,18}") ? Long.parseLong(id) : -1));
        } catch (NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private String again(String path, long id) {
        if (path.equals(Routes.MAIL_AGAIN)) {
            mails.sendAgain(id);
            return Routes.MAIL.address(id);
        }
        outbox.tryAgain(id);
        return Routes.MAILS.address();
    }
}
