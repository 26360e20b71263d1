package vn.edu.phutho.portal.e2e;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.persistence.EntityManagerFactory;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import vn.edu.phutho.portal.notice.NewNotice;
import vn.edu.phutho.portal.notice.application.NoticeService;
import vn.edu.phutho.portal.shared.DomainEvent;
import vn.edu.phutho.portal.shared.outbox.EventReading;
import vn.edu.phutho.portal.shared.outbox.ToldEvent;

/** Tells notices as acts will, settles them, and leaves a reading that was given up. Tests deploy it. */
@WebServlet("/")
public class NoticesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @EJB(lookup = "java:global/portal/portal-ejb/NoticeService")
    private transient NoticeService notices;

    @Resource(lookup = "java:jboss/portal/EntityManagerFactory")
    private transient EntityManagerFactory emf;

    @Resource
    private transient UserTransaction transaction;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            transaction.begin();
            act(request);
            transaction.commit();
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private void act(HttpServletRequest request) {
        String key = request.getParameter("key");
        switch (request.getParameter("act")) {
            case "tell" -> tell(request, key);
            case "settle" -> notices.settle("it/" + key);
            default -> giveUp(key);
        }
    }

    private void tell(HttpServletRequest request, String key) {
        Long person = emf.createEntityManager()
                .createQuery("select a.personId from Account a where a.username = :username", Long.class)
                .setParameter("username", request.getParameter("to"))
                .getSingleResult();
        boolean waiting = Boolean.parseBoolean(request.getParameter("waiting"));
        List<String> args = List.of(request.getParameter("who"), "Lao động tiên tiến", "2026", "", "30/11/2026");
        notices.tell(new NewNotice(person, "award.dossier.submitted", key, "it/" + key, "/news", args, waiting));
    }

    private void giveUp(String key) {
        var em = emf.createEntityManager();
        var event = new DomainEvent("it.told", key, Map.of());
        var reading = new EventReading(new ToldEvent(event, java.time.Instant.EPOCH), "it");
        while (reading.isOpen()) {
            reading.failed(java.time.Instant.now(), "on purpose");
        }
        em.persist(reading.getEvent());
        em.persist(reading);
    }
}
