package vn.edu.phutho.portal.notice.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.edu.phutho.portal.notice.application.NoticeService;
import vn.edu.phutho.portal.platform.web.route.Routes;

/** Notes that the caller has seen one notice, named by {@code id}, or all. No Faces: the page needs no session for it. */
@WebServlet(Routes.NOTICES_READ)
public class NoticeReadServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient NoticeService notices;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getParameter("id");
        if (id == null) {
            notices.readAll();
        } else if (id.matches("[0-9]{1,18}")) {
            notices.read(Long.parseLong(id));
        }
        response.sendRedirect(Routes.NOTICES.address());
    }
}
