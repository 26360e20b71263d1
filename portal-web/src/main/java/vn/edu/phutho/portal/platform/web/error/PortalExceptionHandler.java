package vn.edu.phutho.portal.platform.web.error;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.Iterator;
import vn.edu.phutho.portal.platform.web.Messages;
import vn.edu.phutho.portal.shared.NotFoundException;
import vn.edu.phutho.portal.shared.PortalException;

/**
 * Sorts what goes wrong in pages: a refusal of the domain stays on the page as a message with its reason, an expired
 * view leads back to a fresh one, what may not be seen does not exist, and all the rest is an incident.
 */
public class PortalExceptionHandler extends ExceptionHandlerWrapper {

    public PortalExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        Iterator<ExceptionQueuedEvent> events =
                getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            Throwable cause = unwrap(events.next().getContext().getException());
            events.remove();
            try {
                handle(context, cause);
            } catch (IOException e) {
                throw new FacesException(e);
            }
        }
        getWrapped().handle();
    }

    private static void handle(FacesContext context, Throwable cause) throws IOException {
        ExternalContext external = context.getExternalContext();
        if (cause instanceof NotFoundException || cause instanceof EJBAccessException) {
            external.responseSendError(404, null);
            context.responseComplete();
        } else if (cause instanceof PortalException refused && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            Messages.refuse(context, refused.refusal());
            context.renderResponse();
        } else if (cause instanceof ViewExpiredException) {
            HttpServletRequest request = (HttpServletRequest) external.getRequest();
            external.redirect(String.valueOf(request.getAttribute("jakarta.servlet.forward.request_uri")));
        } else if (context.getPartialViewContext().isAjaxRequest()) {
            HttpServletRequest request = (HttpServletRequest) external.getRequest();
            Clock clock = CDI.current().select(Clock.class).get();
            external.redirect("/error/incident?id=" + Incident.log(clock, request.getRequestURI(), cause));
        } else {
            throw new FacesException(cause);
        }
    }

    private static Throwable unwrap(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && wrapper(cause)) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static boolean wrapper(Throwable failure) {
        return failure instanceof FacesException && !(failure instanceof ViewExpiredException)
                || failure instanceof jakarta.el.ELException
                || failure instanceof EJBException && !(failure instanceof EJBAccessException);
    }
}
